import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfRef } from '../../extract/pdf-objects.ts';
import {
  type Content,
  content,
  elements,
  readTaggedPdf,
  type TaggedPdf,
} from '../../extract/pdf-structure.ts';
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

  it('lead back to their marker, and a marker to its note', () => {
    const markers = new Map<string, Content>();
    for (const marker of elements(file.root, 'Reference').flatMap(content)) {
      if (marker.text && !markers.has(marker.text)) markers.set(marker.text, marker);
    }
    for (const note of elements(file.root, 'Note')) {
      const pieces = content(note);
      const number = pieces[0];
      const back = pieces.find(piece => piece.annotation);
      expectLink(back, markers.get(number?.text ?? ''));
    }
    const notes = elements(file.root, 'Note').map(note => content(note)[0]);
    const inContents = elements(file.root, 'TOCI').length;
    const there = elements(file.root, 'Reference')
      .slice(inContents)
      .flatMap(reference => content(reference).find(piece => piece.annotation) ?? []);
    expect(there).toHaveLength(notes.length);
    for (const [i, link] of there.entries()) expectLink(link, notes[i]);
  });

  /** Expects a link to lead to the page of a text, and a little above it: to its line or row. */
  function expectLink(link: Content | undefined, to: Content | undefined) {
    const dest = link?.annotation?.Dest;
    const [page, , , top] = (Array.isArray(dest) ? dest : []) as [PdfRef, string, number, number];
    expect(file.pageOf(page)).toBe(to?.page);
    const shown = file.pages[to?.page ?? -1]?.shown.find(({ mcid }) => mcid === to?.mcid);
    expect(top - (shown?.y ?? 0)).toBeGreaterThan(0);
    expect(top - (shown?.y ?? 0)).toBeLessThan(120);
  }

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
