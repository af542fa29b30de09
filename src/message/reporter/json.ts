import type { Reporter } from './reporter.ts';

/** Renders messages as JSON, as they are. */
export const json: Reporter = messages => `${JSON.stringify({ messages }, undefined, 2)}\n`;
