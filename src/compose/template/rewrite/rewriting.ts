import type { Message, RuleArgs, RuleId } from '../../../message/index.ts';
import { say } from '../../../message/index.ts';
import type { CommentStatement, Loc } from '../ast.ts';
import type { Site } from '../template.ts';

/** What rewriting one file shares: where things stand, and what was found wrong. */
export interface Rewriting {
  siteOf: (loc: Loc) => Site;
  /** The sites of the whole template, by the number that the rewritten code passes on. */
  sites: Site[];
  messages: Message[];
  partials: ReadonlySet<string>;
  /** The partials that the template names, in the order in which it does. */
  used: Set<string>;
}

/** Registers a place and gives its number. */
export function siteNumber({ siteOf, sites }: Rewriting, loc: Loc): number {
  return sites.push(siteOf(loc)) - 1;
}

/** Records a finding at its place. */
export function report<R extends RuleId>(
  { siteOf, messages }: Rewriting,
  loc: Loc,
  rule: R,
  args: RuleArgs<R>,
): void {
  const { file, position } = siteOf(loc);
  messages.push(say(rule, args, { file, position }));
}

/** Makes what stands in a refused statement's place: a comment, so that its line goes with it. */
export function nothing(loc: Loc): CommentStatement {
  return { type: 'CommentStatement', value: '', strip: { open: false, close: false }, loc };
}
