import { beforeAll, describe, expect, it } from 'vitest';
import { content, elements, readTaggedPdf, type TaggedPdf } from '../../extract/pdf-structure.ts';
import { longDocument } from './helper/long-document.ts';
import { writePdf } from './helper/write.ts';

describe('notes', () => {
  let file: TaggedPdf;
  beforeAll(async () => {
    file = await readTaggedPdf((await writePdf(longDocument())).bytes);
  });

  it('stand below all other text of their page', () => {
    const noteIds = new Set<string>();
    const notes = elements(file.root, 'Note');
    expect(notes.length).toBeGreaterThan(20);
    for (const piece of notes.flatMap(content)) noteIds.add(`${piece.page} ${piece.mcid}`);
    file.pages.forEach(({ shown }, page) => {
      const tagged = shown.filter(({ mcid, text }) => mcid !== undefined && text.trim() !== '');
      const foot = tagged.filter(({ mcid }) => noteIds.has(`${page} ${mcid}`));
      const body = tagged.filter(({ mcid }) => !noteIds.has(`${page} ${mcid}`));
      if (foot.length === 0) return;
      const highest = Math.max(...foot.map(({ y }) => y));
      const lowest = Math.min(...body.map(({ y }) => y));
      expect(lowest - highest).toBeGreaterThan(14);
      expect(Math.min(...foot.map(({ y }) => y))).toBeGreaterThan(60);
    });
  });

  it('follow their reference in the structure, and begin on its page', () => {
    let found = 0;
    for (const parent of elements(file.root, /./)) {
      parent.kids.forEach((kid, i) => {
        if (!('role' in kid) || kid.role !== 'Note') return;
        const before = parent.kids[i - 1];
        expect(before).toMatchObject({ role: 'Reference' });
        if (!before || !('role' in before)) return;
        const marker = content(before).find(piece => piece.text !== '');
        const number = content(kid)[0];
        expect(number?.text).toBe(marker?.text);
        expect(number?.page).toBe(marker?.page);
        found++;
      });
    }
    expect(found).toBe(elements(file.root, 'Note').length);
  });

  it('do not change the height of lines', () => {
    const sizes = file.pages.flatMap(({ shown }) =>
      shown.filter(({ size, mcid }) => mcid !== undefined && size === 10.5),
    );
    const rows = [...new Set(sizes.map(({ y }) => y.toFixed(2)))];
    expect(rows.length).toBeGreaterThan(100);
    for (const { shown } of file.pages) {
      const ys = [
        ...new Set(shown.filter(s => s.size === 10.5).map(s => Math.round(s.y * 100) / 100)),
      ];
      ys.sort((a, b) => b - a);
      const gaps = ys.slice(1).map((y, i) => (ys[i] ?? 0) - y);
      for (const gap of gaps) expect(gap).toBeGreaterThan(14.9);
    }
  });
});
