import type { Text } from 'mdast';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/** Splits a text node in two at an index of its value, each part with its own place in the source. */
export function splitText(node: Text, index: number, context: Context): [Text, Text] {
  const { start, end } = positionOf(node);
  const slice = context.source.slice(start.offset, end.offset);
  const middle = context.place(start.offset + offsetIn(slice, node.value, index), end.offset);
  return [
    { type: 'text', value: node.value.slice(0, index), position: { start, end: middle.start } },
    { type: 'text', value: node.value.slice(index), position: { start: middle.start, end } },
  ];
}

const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;

/**
 * Finds where in its source the character at an index of a text's value stands. The value lacks the
 * backslashes of escapes, the marks of quotations before each line, and spaces at line edges; a
 * character reference stands for one character (a few for two).
 */
export function offsetIn(slice: string, value: string, index: number): number {
  let i = 0;
  let j = 0;
  while (j < index && i < slice.length) {
    const c = slice.charAt(i);
    if (c === '\r' || c === '\n') {
      i += slice.startsWith('\r\n', i) ? 2 : 1;
      j++;
      while (/[ \t>]/.test(slice.charAt(i))) i++;
    } else if ((c === ' ' || c === '\t') && value[j] !== c) {
      i++;
    } else if (c === '\\' && /[!-/:-@[-`{-~]/.test(slice.charAt(i + 1))) {
      i += 2;
      j++;
    } else if (c === '&') {
      reference.lastIndex = i;
      const found = reference.exec(slice)?.[0];
      if (!found || (found !== '&amp;' && value.startsWith(found, j))) {
        i++;
        j++;
      } else {
        i += found.length;
        j += /[\uD800-\uDBFF]/.test(value.charAt(j)) ? 2 : 1;
        // The few named references that stand for two characters.
        if (slice[i] !== value[j] && slice[i] === value[j + 1] && /[a-z]/i.test(found)) j++;
      }
    } else {
      i++;
      j++;
    }
  }
  return i;
}
