import { build as b } from '../../../brief/index.ts';
import { attributeOf, type XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';
import { put, putText } from './put.ts';
import type { RunState } from './run.ts';

/** The signs of Symbol and Wingdings that policy texts use, by font and code. */
const known: Readonly<Record<string, string>> = {
  'symbol 2d': '−',
  'symbol a3': '≤',
  'symbol b0': '°',
  'symbol b1': '±',
  'symbol b3': '≥',
  'symbol b4': '×',
  'symbol b7': '•',
  'symbol ae': '→',
  'symbol ac': '←',
  'symbol b9': '≠',
  'symbol bb': '≈',
  'symbol 61': 'α',
  'symbol 62': 'β',
  'symbol 67': 'γ',
  'symbol 64': 'δ',
  'symbol 44': 'Δ',
  'symbol 6d': 'μ',
  'symbol 70': 'π',
  'symbol 73': 'σ',
  'symbol 53': 'Σ',
  'symbol e4': '™',
  'symbol d3': '©',
  'symbol d2': '®',
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings a7': '▪',
  'wingdings d8': '➢',
  'wingdings e0': '→',
  'wingdings fc': '✓',
  'wingdings fb': '✗',
  'wingdings fe': '☑',
  'wingdings a8': '☐',
};

/** A sign of a font whose codes are its own: as the character it shows, or said. */
export function symbol(element: XmlElement, state: RunState, inline: Inline): void {
  const [font, char] = [attributeOf(element, 'w:font'), attributeOf(element, 'w:char')];
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code)) return;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const sign = known[`${font.toLowerCase()} ${(isPrivate ? code - 0xf000 : code).toString(16)}`];
  if (sign !== undefined) putText(sign, state, inline);
  else if (!isPrivate && code >= 0x20 && code < 0xd800)
    putText(String.fromCharCode(code), state, inline);
  else {
    const text = `[${font || 'symbol'} ${char}]`;
    inline.context.say(
      'markup-unsupported',
      { kind: 'A sign of a symbol font', text },
      inline.paragraph,
    );
    put(b.unsupported('symbol', text), 1, state, inline);
  }
}
