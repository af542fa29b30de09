import type { AnyNode } from '../../brief/index.ts';
import { type Message, type RuleArgs, type RuleId, say } from '../../message/index.ts';
import type { Site, Token } from '../template/index.ts';
import { splitTokens } from '../token.ts';
import { type Once, once } from './once.ts';

/** What laying out one document shares. */
export interface Layout {
  tokens: readonly Token[];
  /** The tokens that have come to light; any other was swallowed by the Markdown. */
  met: Set<number>;
  /** The texts, sections and boxes that the template made, as opposed to those that it was given. */
  own: WeakSet<AnyNode>;
  /** Says whether nodes are placed for the first time. */
  once: Once;
  report: <R extends RuleId>(rule: R, args: RuleArgs<R>, site?: Site) => void;
}

/** Opens a layout over the tokens of one run; findings are added to `messages`. */
export function openLayout(tokens: readonly Token[], file: string, messages: Message[]): Layout {
  return {
    tokens,
    met: new Set(),
    own: new WeakSet(),
    once: once(),
    report: (rule, args, site) => {
      const place = site ? { file: site.file, position: site.position } : { file };
      messages.push(say(rule, args, place));
    },
  };
}

/** Takes the token of this number out of a text. */
export function meet(index: number, layout: Layout): Token | undefined {
  layout.met.add(index);
  return layout.tokens[index];
}

/** Gives a string of the Markdown that can hold no values; reports those that it holds. */
export function withoutTokens(value: string, place: string, layout: Layout): string {
  const parts = splitTokens(value).map(part => {
    if (typeof part === 'string') return part;
    misplaced(meet(part, layout), place, layout);
    return '';
  });
  return parts.join('');
}

/** Reports a value that stands where it can't, and where it was expected if not in running text. */
export function misplaced(
  token: Token | undefined,
  place: string,
  layout: Layout,
  expected?: string,
): void {
  if (!token) return;
  const { expression } = token.site;
  const args = { expression, place, ...(expected === undefined ? {} : { expected }) };
  layout.report('template-place', args, token.site);
}
