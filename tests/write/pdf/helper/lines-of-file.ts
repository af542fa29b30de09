import type { Tagged, TaggedPdf } from '../../../extract/pdf-structure.ts';

/** A line as it stands on a page, with the element that it belongs to. */
export interface FileLine {
  element: Tagged;
  page: number;
  x: number;
  end: number;
  /** The baseline, from the page's bottom. */
  y: number;
  size: number;
  text: string;
  inNote: boolean;
  inCell: boolean;
}
type Inside = Pick<FileLine, 'element' | 'inNote' | 'inCell'>;

/** What has lines of its own. */
const blocks = /^(?:P|H[1-6]|Caption|TOCI|Lbl|TD|TH|LBody|BlockQuote|Document|Sect|Note)$/;

/** Gives the lines of a file in reading order; raised markers belong to the line that they stand in. */
export function linesOfFile({ root, pages }: TaggedPdf): FileLine[] {
  const lines: FileLine[] = [];
  const open = new Map<Tagged, FileLine>();
  const put = (element: Tagged, outer: Inside): void => {
    const inside = {
      element: blocks.test(element.role) ? element : outer.element,
      inNote: outer.inNote || element.role === 'Note',
      inCell: outer.inCell || element.role === 'TD' || element.role === 'TH',
    };
    for (const kid of element.kids) {
      if ('role' in kid) {
        put(kid, inside);
        continue;
      }
      const pieces = pages[kid.page]?.shown.filter(({ mcid }) => mcid === kid.mcid) ?? [];
      for (const { x, y, width, size, text } of kid.annotation ? [] : pieces) {
        if (text.trim() === '') continue;
        const line = open.get(inside.element);
        if (line && line.page === kid.page && Math.abs(line.y - y) < 5) {
          line.end = Math.max(line.end, x + width);
          line.text += text;
        } else {
          const made = { ...inside, page: kid.page, x, end: x + width, y, size, text };
          open.set(inside.element, made);
          lines.push(made);
        }
      }
    }
  };
  put(root, { element: root, inNote: false, inCell: false });
  return lines;
}
