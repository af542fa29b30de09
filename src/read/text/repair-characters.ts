import { windows1252 } from '../windows-1252.ts';
import { type Line, positionIn } from './line.ts';
import type { Piece } from './piece.ts';
import type { Repair, RepairName } from './repair.ts';

const ligatures: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

// Lone surrogates and U+FFFE and U+FFFF are in it because no XML, and so no DOCX, can hold them.
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00A0\u00AD\u2007\u200B\u202F\u2060\uFB00-\uFB06\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Cuts a line into pieces where a character is repaired: ligatures spelled out, non-breaking spaces
 * made plain, invisible characters left out, control characters replaced. Joiners (U+200C, U+200D)
 * stay: Indic and Persian words need them.
 */
export function repairCharacters(
  line: Line,
  from: number,
  to: number,
): { pieces: Piece[]; repairs: Repair[] } {
  const pieces: Piece[] = [];
  const repairs: Repair[] = [];
  let at = from;
  const text = line.text.slice(from, to);
  for (const match of text.matchAll(special)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > at) pieces.push({ line, from: at, to: start });
    const { value, name } = repairOf(match[0]);
    pieces.push({ line, from: start, to: end, value });
    repairs.push({ position: positionIn(line, start, end), name });
    at = end;
  }
  if (to > at) pieces.push({ line, from: at, to });
  return { pieces, repairs };
}

function repairOf(character: string): { value: string; name: RepairName } {
  const code = character.charCodeAt(0);
  const ligature = ligatures[character];
  if (ligature !== undefined) return { value: ligature, name: 'ligature' };
  if (code === 0xa0 || code === 0x2007 || code === 0x202f)
    return { value: ' ', name: 'non-breaking-space' };
  if (code === 0xad) return { value: '', name: 'soft-hyphen' };
  if (code === 0x200b || code === 0x2060 || code === 0xfeff)
    return { value: '', name: 'zero-width' };
  if (code === 0x0b) return { value: ' ', name: 'control-character' };
  return { value: windows1252[code - 0x80] ?? '\uFFFD', name: 'control-character' };
}
