import type { Parts } from '../canonical-package/index.ts';
import { settings } from '../closer.ts';
import { estimatePages, pagedParts } from './estimate-pages.ts';
import { widestFaces } from './glyph-widths.ts';

/** No page holds so many characters, tags and all: above that, reckoning would be a waste of time. */
const longest = 28_000;
/** What is tried: no more than so much of a second page; more where one page is asked for. */
const spill = { asked: 0.6, unasked: 0.35 };
/** What counts as one page: a reckoning is not the program that prints. */
const full = 0.985;

/**
 * Writes a file at the theme's own setting or, where a few lines would stand on a second page, at the
 * first closer one that keeps them on one: with the widest fonts that may stand in for the file's own
 * or, where no setting has room for those, with its own.
 */
export async function onePage<T extends { parts: Parts }>(
  write: (setting: number) => Promise<T>,
  pages?: number,
): Promise<T> {
  const first = await write(0);
  if ((first.parts.get('word/document.xml')?.length ?? 0) > longest) return first;
  const { count, last } = estimatePages(pagedParts(first.parts), widestFaces);
  const most = pages === 1 ? spill.asked : spill.unasked;
  if (count > 2 || (count === 2 && last > most) || (count === 1 && last <= full)) return first;
  const made = [first];
  for (let setting = 1; setting < settings; setting++) {
    const next = await write(setting);
    if (isOnePage(next.parts, widestFaces)) return next;
    made.push(next);
  }
  return made.find(({ parts }) => isOnePage(parts)) ?? first;
}

function isOnePage(parts: Parts, faces?: typeof widestFaces): boolean {
  const { count, last } = estimatePages(pagedParts(parts), faces);
  return count === 1 && last <= full;
}
