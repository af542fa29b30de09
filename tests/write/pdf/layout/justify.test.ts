import { describe, expect, it } from 'vitest';
import { justify } from '../../../../src/write/pdf/layout/justify.ts';
import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';

/** Every character is ten points wide. */
function line(...words: string[]) {
  let x = 0;
  const inlines = words.map((text): Inline => {
    const size = { width: text.length * 10, height: 1, fontSize: 20, leadingCut: 0 };
    const trailingCut = (text.length - text.trimEnd().length) * 10;
    x += size.width;
    const rest = { font: '', alignment: 'left', x: x - size.width, lineEnd: text.endsWith('\n') };
    return { text, ...size, ...rest, trailingCut };
  });
  return { inlines, width: x - (inlines.at(-1)?.trailingCut ?? 0) };
}

describe('justify', () => {
  it('stretches the spaces between words, and nothing else', () => {
    const made = line('18', '–', '19 ', 'a b ', 'c ');
    justify(made, made.width + 9);
    expect(made.inlines.map(({ x }) => x)).toEqual([0, 20, 30, 63, 109]);
    expect(made.inlines.map(({ stretch }) => stretch)).toEqual([3, 3, 3, 3, 3]);
    expect(made.width).toBe(109 + 10);
  });

  it.each([
    ['no space', line('abc ')],
    ['too few spaces', line('abc ', 'd ')],
    ['an end of its own', line('a ', 'b\n')],
  ])('leaves a line with %s as it is', (_, made) => {
    const before = structuredClone(made);
    justify(made, made.width + 13);
    expect(made).toEqual(before);
  });
});
