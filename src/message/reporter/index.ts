import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every way to report, one row each. */
export const reporters = {
  pretty: (messages, { palette, sources }) => pretty(messages, palette, sources),
  json,
  sarif,
  github,
} satisfies Record<string, Reporter>;
export type ReportFormat = keyof typeof reporters;
