import {
  type Brief,
  build as b,
  type Flow,
  type Note,
  type Phrasing,
} from '../../../brief/index.ts';
import type { Shown, ShownBlock } from './shown.ts';

/** Makes a brief of what a file shows: paragraphs and notes, without structure. */
export function shownBrief({ blocks, notes }: Shown): Brief {
  const numbers = new Map([...notes.keys()].map((id, i) => [id, String(i + 1)]));
  const paragraphs = (from: readonly ShownBlock[]): Flow[] =>
    from.flatMap(block => {
      const line = block.flatMap((piece): Phrasing[] => {
        if ('text' in piece) {
          const value = piece.text.replace(/\s+/gu, ' ');
          return value === '' ? [] : [b.text(value)];
        }
        const items = piece.notes
          .filter(id => notes.has(id))
          .map(id => ({ note: `n-${numbers.get(id)}` }));
        return [b.citation(piece.mark, items, { marker: piece.mark })];
      });
      const trimmed = trim(line);
      return trimmed.length > 0 ? [b.paragraph(trimmed)] : [];
    });
  const listed = [...notes].map(([id, inner]): Note => {
    const label = String(numbers.get(id));
    return b.note(label, paragraphs(inner), { id: `n-${label}`, marker: label });
  });
  const body = paragraphs(blocks);
  return b.brief(listed.length > 0 ? [...body, b.notes(listed)] : body);
}

/** Drops white space at the edges of a line. */
function trim(line: readonly Phrasing[]): Phrasing[] {
  const out = [...line];
  for (const [at, edge] of [
    [0, /^\s+/u],
    [-1, /\s+$/u],
  ] as const) {
    for (let node = out.at(at); node?.type === 'text'; node = out.at(at)) {
      const value = node.value.replace(edge, '');
      if (value !== '') {
        out[at === 0 ? 0 : out.length - 1] = { ...node, value };
        break;
      }
      if (at === 0) out.shift();
      else out.pop();
    }
  }
  return out;
}
