import type { Text as HastText } from 'hast';
import { build as b, type Text } from '../../../brief/index.ts';
import type { PlaceIn } from '../../../config/index.ts';

/**
 * Reads a text node as texts with exact places: white space runs are one space each, and what the
 * source spells otherwise (entities, line ends) is a text of its own.
 */
export function textPieces(node: HastText, source: string, place: PlaceIn): Text[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined)
    return [b.text(node.value.replace(/[ \t\n\r\f]+/g, ' '))];
  const spans = align(node.value, source.slice(start, end));
  return spans.map(({ value, from, to }) =>
    b.text(value, { position: place(start + from, start + to) }),
  );
}

interface Span {
  value: string;
  from: number;
  to: number;
}

const white = /[ \t\n\r\f]/;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy;

/** Aligns a decoded value with its source; where they can't be aligned, one span holds it all. */
function align(value: string, raw: string): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  let i = 0;
  let j = 0;
  const apart = (text: string, from: number, to: number) => {
    spans.push({ value: text, from, to });
    open = undefined;
  };
  while (j < value.length && i < raw.length) {
    const char = value.charAt(j);
    if (white.test(char) && white.test(raw.charAt(i))) {
      const from = i;
      while (white.test(raw.charAt(i))) i += 1;
      while (white.test(value.charAt(j))) j += 1;
      if (i - from > 1 || raw[from] !== ' ') {
        apart(' ', from, i);
        continue;
      }
      i = from;
      j -= 1;
    }
    if (raw[i] === '&') {
      entity.lastIndex = i;
      const spelt = entity.exec(raw)?.[0];
      const width = spelt && widthOf(value, j, raw, i + spelt.length);
      if (spelt && !value.startsWith(spelt, j)) {
        if (!width) return whole(value, raw);
        apart(value.slice(j, j + width), i, i + spelt.length);
        i += spelt.length;
        j += width;
        continue;
      }
    }
    if (raw[i] !== value[j]) return whole(value, raw);
    if (open) {
      open.value += char;
      open.to = i + 1;
    } else {
      open = { value: char, from: i, to: i + 1 };
      spans.push(open);
    }
    i += 1;
    j += 1;
  }
  return i === raw.length && j === value.length ? spans : whole(value, raw);
}

// An entity stands for one or two units: as many as make the rest agree.
function widthOf(value: string, at: number, raw: string, next: number): number | undefined {
  const following = raw[next];
  return [1, 2].find(width => {
    const char = value[at + width];
    if (following === undefined || char === undefined) return following === char;
    return following === char || following === '&' || (white.test(following) && white.test(char));
  });
}

function whole(value: string, raw: string): Span[] {
  return [{ value: value.replace(/[ \t\n\r\f]+/g, ' '), from: 0, to: raw.length }];
}
