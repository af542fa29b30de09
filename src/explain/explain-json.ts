import type { Edition } from '../select/index.ts';

/** Renders an edition's judgements as JSON, for programs. */
export function explainJson(edition: Edition): string {
  const { audience, focus, words } = edition;
  const passages = edition.judgements();
  return `${JSON.stringify({ audience, focus, words, passages }, undefined, 2)}\n`;
}
