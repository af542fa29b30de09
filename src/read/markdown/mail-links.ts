import type { Text } from 'mdast';
import { mailAddress } from '../mail-address.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { splitText } from './split-text.ts';

/** A part of a text: plain, or a bare mail address. */
export interface TextPart {
  text: Text;
  mail: boolean;
}

/**
 * Finds the bare mail addresses in a text. An address that the source writes with an escape or a
 * reference is meant as text.
 */
export function mailLinks(node: Text, context: Context): TextPart[] {
  const out: TextPart[] = [];
  let rest = node;
  for (let found = find(rest); found; found = find(rest)) {
    const [before, after] = splitText(rest, found.index, context);
    const [address, more] = splitText(after, found[0].length, context);
    const { start, end } = positionOf(address);
    const verbatim = context.source.slice(start.offset, end.offset) === address.value;
    if (before.value !== '') out.push({ text: before, mail: false });
    out.push({ text: address, mail: verbatim });
    rest = more;
  }
  if (rest.value !== '' || out.length === 0) out.push({ text: rest, mail: false });
  return out;
}

function find(node: Text): RegExpExecArray | null {
  return node.value.includes('@') ? mailAddress.exec(node.value) : null;
}
