import type { Page } from '../file/page.ts';
import { utf16 } from '../file/serialise.ts';
import type { Piece } from '../layout/structure.ts';

/** Writes marked content on one page, in points from the top left. */
export interface Pen {
  page: Page;
  index: number;
  /** Writes operators as the content of a piece, or as an artifact. */
  mark: (
    piece: Piece | undefined,
    role: string,
    operators: readonly string[],
    artifact?: 'Layout' | 'Pagination' | 'Background',
  ) => void;
}

/** Takes up the pen on a page. */
export function penFor(page: Page, index: number): Pen {
  let next = 0;
  const mark: Pen['mark'] = (piece, role, operators, artifact = 'Layout') => {
    if (piece) {
      piece.page = index;
      piece.mcid = next++;
      const said = piece.actual === undefined ? '' : `/ActualText <${utf16(piece.actual)}> `;
      const tag = said ? 'Span' : role;
      page.write(`/${tag} <</MCID ${piece.mcid} ${said}>> BDC`);
    } else {
      page.write(`/Artifact <</Type /${artifact}>> BDC`);
    }
    page.write(operators.join('\n'));
    page.write('EMC');
  };
  return { page, index, mark };
}

/** Writes a length. */
export function num(n: number): string {
  return String(Math.round(n * 1000) / 1000 || 0);
}

/** Writes the operands of a colour such as `#1f4e79`. */
export function rgb(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  return [16, 8, 0].map(bits => num(((value >> bits) & 255) / 255)).join(' ');
}
