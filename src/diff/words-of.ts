import { lostQuotationText } from '../brief/index.ts';
import type { Segment } from './change.ts';
import type { Hunk } from './group/hunks.ts';
import type { KeyedToken } from './unit/tokens.ts';
import type { Token } from './unit/unit.ts';

/** Gives what a token prints, with the marks of citations in brackets. */
export function tokenText(token: Token): string {
  if (token.type === 'word') return token.value.replace(/\u00AD/g, '');
  if (token.type === 'open' && token.node.missing) return lostQuotationText;
  if (token.type !== 'atom') return '';
  const { node } = token;
  if (node.type === 'citation') return `[${String(node.marker ?? node.label ?? '')}]`;
  if (node.type === 'image') return `[image: ${String(node.alt || node.url)}]`;
  return node.type === 'break' ? '\n' : '';
}

/** Gives what tokens print, in one line. */
export function textOf(tokens: readonly KeyedToken[]): string {
  return oneLine(tokens.map(t => tokenText(t.token)).join(''));
}

/** Collapses white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Gives two lines as one: what is the same, what went, what came. */
export function segmentsOf(
  a: readonly KeyedToken[],
  b: readonly KeyedToken[],
  hunks: readonly Hunk[],
): Segment[] {
  const out: Segment[] = [];
  const put = (is: Segment['is'], tokens: readonly KeyedToken[]) => {
    const text = tokens
      .map(t => tokenText(t.token))
      .join('')
      .replace(/\s+/gu, ' ');
    if (text === '') return;
    const last = out.at(-1);
    if (last?.is === is) last.text += text;
    else out.push({ is, text });
  };
  let at = 0;
  for (const hunk of hunks) {
    put('same', b.slice(at, hunk.b[0]));
    put('removed', a.slice(...hunk.a));
    put('added', b.slice(...hunk.b));
    at = hunk.b[1];
  }
  put('same', b.slice(at));
  return out;
}
