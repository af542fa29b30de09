import type { KeyedToken } from '../unit/tokens.ts';
import type { Shell, Token } from '../unit/unit.ts';

/** A word or a thing without words, with the formatting round it, outermost first. */
export interface Formatted extends KeyedToken {
  format: readonly Format[];
}

/** One formatting that is open; the object itself tells it from its neighbours on its side. */
export interface Format {
  key: string;
  node: Shell;
}

/**
 * Gives the words of a line with their formatting, so that words whose formatting alone changed are
 * other words: what went can be shown in its own formatting beside what came.
 */
export function holdFormat(tokens: readonly KeyedToken[]): Formatted[] {
  const out: Formatted[] = [];
  const open: (Format & { filled: boolean })[] = [];
  const put = (one: KeyedToken) => {
    for (const format of open) format.filled = true;
    const round = open.map(format => format.key).join('');
    out.push({ ...one, key: round === '' ? one.key : `${one.key} ${round}`, format: [...open] });
  };
  for (const one of tokens) {
    const { token, key, quoted } = one;
    if (token.type === 'open') open.push({ key, node: token.node, filled: false });
    else if (token.type !== 'close') put(one);
    else {
      const last = open.pop();
      // What holds nothing stands by itself, such as a quotation that is lost.
      if (last && !last.filled)
        put({
          token: { type: 'atom', node: { ...last.node, children: [] } },
          key: last.key,
          quoted,
        });
    }
  }
  return out;
}

/** One of the merged words, with the side that it comes from. */
export interface Sided {
  side: 'old' | 'new';
  token: Token;
  format: readonly Format[];
}

/** Puts words of both sides in one line again; formatting goes on over the words of both. */
export function layFormat(words: readonly Sided[]): Token[] {
  const out: Token[] = [];
  const open: { key: string; old?: Format; new?: Format }[] = [];
  for (const { side, token, format } of words) {
    let kept = 0;
    for (; kept < open.length && kept < format.length; kept++) {
      const [there, here] = [open[kept], format[kept]];
      if (!there || !here || there.key !== here.key || (there[side] ?? here) !== here) break;
      there[side] = here;
    }
    while (open.length > kept) {
      open.pop();
      out.push({ type: 'close' });
    }
    for (const one of format.slice(kept)) {
      open.push({ key: one.key, [side]: one });
      out.push({ type: 'open', node: one.node });
    }
    out.push(token);
  }
  for (const _ of open) out.push({ type: 'close' });
  return out;
}
