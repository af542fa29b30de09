import { describe, expect, it } from 'vitest';
import { openFace } from '../../../../src/write/pdf/font/face.ts';
import { fontPath } from '../../../../src/write/pdf/font/font-files.ts';
import { subsetGlyphs } from '../../../../src/write/pdf/font/subset-glyphs.ts';
import { viewOf } from '../../../../src/write/pdf/font/true-type.ts';

const { font } = openFace(fontPath('Noto Serif'));
const glyphsOf = (text: string) => [...text].map(char => font.glyphOf(char.codePointAt(0) ?? 0));

/** Gives the tables of a font file: where each begins, and how long it is. */
function tables(file: Uint8Array) {
  const view = viewOf(file);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + i * 16;
      const tag = String.fromCharCode(...file.subarray(at, at + 4));
      return [tag, [view.getUint32(at + 8), view.getUint32(at + 12)]] as const;
    }),
  );
}

describe('subsetGlyphs', () => {
  const wanted = [0, ...glyphsOf('Zürich')];
  const file = subsetGlyphs(font, wanted);
  const view = viewOf(file);
  const found = tables(file);
  const place = (tag: string) => found.get(tag)?.[0] ?? 0;

  it('numbers glyphs in the order given, and adds the parts of composite ones', () => {
    const count = view.getUint16(place('maxp') + 4);
    expect(count).toBeGreaterThan(wanted.length);
    const advances = Array.from({ length: wanted.length }, (_, i) =>
      view.getUint16(place('hmtx') + i * 4),
    );
    expect(advances).toEqual(wanted.map(font.advanceOf));
    expect(view.getUint16(place('hhea') + 34)).toBe(count);
    expect(found.get('loca')?.[1]).toBe((count + 1) * 4);
  });

  it('leads composite glyphs to the new numbers of their parts', () => {
    const at = wanted.indexOf(glyphsOf('ü')[0] ?? 0);
    const start = place('glyf') + view.getUint32(place('loca') + at * 4);
    expect(view.getInt16(start)).toBe(-1);
    const part = view.getUint16(start + 12);
    expect(part).toBeLessThan(view.getUint16(place('maxp') + 4));
    const [from, to] = [0, 4].map(d => view.getUint32(place('loca') + part * 4 + d));
    const outline = file.subarray(place('glyf') + (from ?? 0), place('glyf') + (to ?? 0));
    const base = font.outlineOf(glyphsOf('u')[0] ?? 0);
    expect(outline.subarray(0, base.length)).toEqual(base);
  });

  it('keeps tables apart and in the order that readers search them', () => {
    expect([...found.keys()]).toEqual([...found.keys()].sort());
    for (const [start] of found.values()) expect(start % 4).toBe(0);
  });
});

describe('a font as it is read', () => {
  it('knows its characters and its measures', () => {
    expect(font.name).toBe('NotoSerif-Regular');
    expect(font.unitsPerEm).toBe(1000);
    expect(font.glyphOf(0x4e2d)).toBe(0);
    expect(new Set(glyphsOf('AĀЯΩ')).size).toBe(4);
    expect(font.italicAngle).toBe(0);
    expect(openFace(fontPath('Noto Serif', false, true)).font.italicAngle).toBeLessThan(0);
  });

  it('shapes complex scripts by the general shaper, and plain ones without it', () => {
    const face = openFace(fontPath('Noto Serif Devanagari'));
    const run = face.shape('क्षि');
    expect(run.glyphs.length).toBeLessThan(4);
    expect(run.advanceWidth).toBeGreaterThan(0);
    const latin = openFace(fontPath('Noto Serif')).shape('AV');
    const [a, v] = glyphsOf('AV').map(font.advanceOf);
    expect(latin.advanceWidth).toBeLessThan((a ?? 0) + (v ?? 0));
  });
});
