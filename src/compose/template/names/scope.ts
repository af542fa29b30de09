import { type Message, say } from '../../../message/index.ts';
import type { Loc, Program } from '../ast.ts';
import type { Site } from '../template.ts';

/** The values that an expression may have; none if that can't be known before the template runs. */
export type Candidates = readonly unknown[];

/** What names mean at one place of a file. */
export interface Scope {
  /** The contexts from the outermost of this file to the innermost. */
  contexts: readonly Candidates[];
  blockParams: ReadonlyMap<string, Candidates>;
  /** How many `{{#each}}` stand around, in this file. */
  loops: number;
  siteOf: (loc: Loc) => Site;
  /** The partials that led here. */
  chain: readonly string[];
}

/** A parsed file with the means to say where things stand. */
export interface Checked {
  program: Program;
  siteOf: (loc: Loc) => Site;
}

/** What checking one template shares. */
export interface Check {
  data: unknown;
  partials: ReadonlyMap<string, Checked>;
  messages: Message[];
  /** How many more partials may be gone into. */
  partialsLeft: number;
}

/** Opens the scope of a file whose context may be any of these. */
export function openScope(
  { siteOf }: Checked,
  context: Candidates,
  chain: readonly string[],
): Scope {
  return { contexts: [context], blockParams: new Map(), loops: 0, siteOf, chain };
}

/** Records a name that nothing has. */
export function unknownName(
  name: string,
  near: string | undefined,
  loc: Loc,
  { siteOf }: Scope,
  { messages }: Check,
): void {
  const { file, position } = siteOf(loc);
  const args = near === undefined ? { name } : { name, near };
  messages.push(say('template-name-unknown', args, { file, position }));
}
