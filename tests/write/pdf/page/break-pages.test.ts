import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cost, Galley, LineItem, Slice } from '../../../../src/write/pdf/layout/galley.ts';
import { breakPages } from '../../../../src/write/pdf/page/break-pages.ts';
import type { Area, Placed, Sheet } from '../../../../src/write/pdf/page/sheet.ts';

const area: Area = { height: 100, noteGap: 10, waste: 30 };

/** Makes a galley of lines: `[height, cost, notes]`, ten points if not said. */
type Line = { height?: number; cost?: Cost; cites?: string[]; gap?: number };
function galley(lines: readonly Line[]): Galley {
  let y = 0;
  const slices = lines.map(({ height = 10, cost = 0, cites = [], gap = 0 }): Slice => {
    const top = y + gap;
    y = top + height;
    const rest = { cost, anchors: [], outlines: [] };
    const items = parts(top, height, cites);
    return { top, bottom: y, items, cites, ...rest };
  });
  return { slices, frames: [] };
}
function parts(top: number, height: number, cites: string[]): LineItem[] {
  const count = Math.max(1, Math.floor(height / 10));
  return Array.from({ length: count }, (_, i) => ({
    kind: 'line',
    x: 0,
    y: top + (i * height) / count,
    width: 10,
    leading: height / count,
    baseline: 0,
    segments: [],
    cites: i === count - 1 ? cites : [],
  }));
}
const note = (lines: number): Galley =>
  galley(Array.from({ length: lines }, () => ({ height: 5 })));
const bodyOf = (sheet: Sheet) => sheet.body.filter(placed => !placed.repeated);
/** Says whether a note is begun on a page and goes on after it. */
const isCut = ({ slices }: Galley, sheet: Sheet) => {
  const shown = new Set(sheet.notes.map(placed => placed.slice));
  return slices.some(slice => shown.has(slice)) && !slices.every(slice => shown.has(slice));
};
const bottom = ({ slice, shift }: Placed) => slice.bottom + shift;
const counts = (sheets: readonly Sheet[]) => sheets.map(sheet => bodyOf(sheet).length);

describe('breakPages', () => {
  it('gives an empty document one page', () => {
    expect(breakPages(galley([]), new Map(), area)).toHaveLength(1);
  });

  it('fills pages to the brim', () => {
    expect(counts(breakPages(galley(Array(25).fill({})), new Map(), area))).toEqual([10, 10, 5]);
  });

  it('does not break before a slice that must stay with the one before', () => {
    const lines: Line[] = Array.from({ length: 12 }, (_, i) => (i === 10 ? { cost: 2 } : {}));
    expect(counts(breakPages(galley(lines), new Map(), area))).toEqual([9, 3]);
  });

  it('breaks a kept block rather than leave most of a page empty', () => {
    const lines: Line[] = Array.from({ length: 15 }, (_, i) => (i > 2 ? { cost: 1 } : {}));
    expect(counts(breakPages(galley(lines), new Map(), area))).toEqual([10, 5]);
  });

  it('moves a line with its note to the next page', () => {
    const lines: Line[] = [{}, {}, {}, {}, {}, {}, {}, { cites: ['a'] }];
    const sheets = breakPages(galley(lines), new Map([['a', note(3)]]), area);
    expect(counts(sheets)).toEqual([7, 1]);
    expect(sheets.map(sheet => sheet.notes.length)).toEqual([0, 3]);
  });

  it('splits a long note where moving it would leave too much empty', () => {
    const lines: Line[] = [{}, {}, { cites: ['a'] }, {}];
    const sheets = breakPages(galley(lines), new Map([['a', note(16)]]), area);
    expect(sheets.map(sheet => sheet.notes.length)).toEqual([10, 6]);
    expect(counts(sheets)).toEqual([4, 0]);
  });

  it('brings a note that is higher than a page out whole', () => {
    const sheets = breakPages(galley([{ cites: ['a'] }, {}]), new Map([['a', note(60)]]), area);
    expect(sheets.map(sheet => sheet.notes.length).reduce((a, b) => a + b)).toBe(60);
    expect(sheets.length).toBeGreaterThan(2);
  });

  it('leaves no line of a paragraph alone above a note that is higher than a page', () => {
    const lines: Line[] = [{ cites: ['a'] }, { cost: 2 }, { cost: 2, cites: ['b'] }, {}];
    const notes = new Map([
      ['a', note(40)],
      ['b', note(2)],
    ]);
    const sheets = breakPages(galley(lines), notes, area);
    expect(counts(sheets)[0]).toBe(3);
    expect(sheets.flatMap(sheet => sheet.notes.map(p => p.slice))).toEqual(
      [...notes.values()].flatMap(n => n.slices),
    );
  });

  it('says the header of a table again', () => {
    const made = galley(Array(15).fill({}));
    const frame = { kind: 'table', color: '#000000', header: '#000000', headerRows: 1 } as const;
    made.frames.push({ frame, x: 0, width: 10, from: 2, to: 15 });
    const [first, second] = breakPages(made, new Map(), area);
    expect(first?.body.some(placed => placed.repeated)).toBe(false);
    expect(second?.body[0]).toMatchObject({ repeated: true, slice: made.slices[2] });
    expect(second?.frames[0]).toMatchObject({ top: 0, header: 10 });
  });

  it('loses nothing, repeats nothing and lets nothing overlap', () => {
    const line = fc.record({
      height: fc.constantFrom(5, 10, 15, 40, 90, 130, 260),
      gap: fc.constantFrom(0, 0, 4, 12),
      cost: fc.constantFrom<Cost>(0, 0, 0, 1, 2, 3),
      notes: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), lines => {
        const notes = new Map<string, Galley>();
        const named = lines.map(({ notes: sizes, ...rest }) => ({
          ...rest,
          cites: sizes.map(size => {
            const id = `n${notes.size}`;
            notes.set(id, note(size));
            return id;
          }),
        }));
        const made = galley(named);
        const sheets = breakPages(made, notes, area);
        const items = sheets.flatMap(bodyOf).flatMap(placed => placed.slice.items);
        expect(items).toEqual(made.slices.flatMap(slice => slice.items));
        const placed = sheets.flatMap(sheet => sheet.notes.map(p => p.slice));
        expect(placed).toEqual([...notes.values()].flatMap(n => n.slices));
        for (const sheet of sheets) {
          const floor = sheet.notesTop === undefined ? 100 : sheet.notesTop - area.noteGap;
          if (sheet.body.length > 0) {
            expect(Math.max(...sheet.body.map(bottom))).toBeLessThanOrEqual(floor + 1e-6);
          }
          for (const p of sheet.notes) expect(bottom(p)).toBeLessThanOrEqual(100 + 1e-6);
          for (const { slice } of bodyOf(sheet)) {
            const first = notes.get(slice.cites[0] ?? '')?.slices[0];
            const roomy = slice.bottom - slice.top <= 80;
            // It waits only for a note of the same page that is cut.
            const waits = [...notes.values()].some(n => isCut(n, sheet));
            if (first && roomy && !waits) expect(sheet.notes.map(p => p.slice)).toContain(first);
          }
          const tops = sheet.notes.map(p => p.slice.top + p.shift);
          expect(tops).toEqual([...tops].sort((a, b) => a - b));
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
