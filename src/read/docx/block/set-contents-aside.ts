import { flatText } from '../../../brief/index.ts';
import type { Read } from './make-blocks.ts';

const entry = /(?:\t|\.{4}|…{2}|(?: \.){3})\s*(?:\d{1,4}|[ivxl]{1,6})$/;
// A leader is longer than the pattern asks for; what stands before its end is not looked at.
const entryEnd = 40;
const heading =
  /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenido|indice|sommario|spis treści|inhoud(?:sopgave)?|विषय[- ]?सूची|目录|目次)\s*:?$/iu;
const fewest = 3;

/** Sets a list of contents aside that was typed, or lost its field: lines that end in a page number, and their heading. */
export function setContentsAside(read: readonly Read[]): Read[] {
  const out = [...read];
  const isEntry = (i: number) => {
    const item = read[i];
    if (!item || 'block' in item) return false;
    return item.kind === 'chrome' || entry.test(flatText(item.children).trim().slice(-entryEnd));
  };
  for (let from = 0; from < read.length; from++) {
    let to = from;
    while (isEntry(to)) to += 1;
    if (to === from) continue;
    const before = read[from - 1];
    const headed = before !== undefined && !('block' in before) && isContents(before.children);
    const field = read.slice(from, to).some(item => !('block' in item) && item.kind === 'chrome');
    if (field || to - from >= fewest || (headed && to - from > 1))
      for (let i = headed ? from - 1 : from; i < to; i++) {
        const item = read[i];
        if (item && !('block' in item)) out[i] = { ...item, kind: 'chrome', depth: undefined };
      }
    from = to;
  }
  return out;
}

function isContents(children: Parameters<typeof flatText>[0]): boolean {
  return heading.test(flatText(children).trim());
}
