import { describe, expect, it } from 'vitest';
import { alignDecimals } from '../../../../src/write/pdf/layout/align-decimals.ts';
import type { Inline } from '../../../../src/write/pdf/layout/pdfmake.ts';

/** Gives how far each text of a column is moved; every character is one point wide. */
function moved(texts: string[], alignment = 'right', head = 0) {
  const body = texts.map(text => {
    const inline = { text, width: text.length, trailingCut: 0 } as Inline;
    const made: {
      alignment: string;
      _inlines: Inline[];
      _margin?: [number, number, number, number];
    } = { alignment, _inlines: [inline] };
    return [{ stack: [made] }];
  });
  const column = { _minWidth: 5, _maxWidth: 5 };
  alignDecimals({ table: { head, body, widths: [column] } }, text => text.length);
  return { right: body.map(([cell]) => cell?.stack[0]?._margin?.[2] ?? 0), column };
}

describe('alignDecimals', () => {
  it('puts decimal points under one another', () => {
    const { right, column } = moved(['66.0', '15.25', '7']);
    expect(right).toEqual([1, 0, 3]);
    expect(column).toEqual({ _minWidth: 8, _maxWidth: 8 });
  });
  it('knows thousands, percent signs and currencies', () => {
    expect(moved(['1,234.5', '₹1,23,456', '12%', '−3.5%']).right).toEqual([1, 3, 2, 0]);
    expect(moved(['15,25', '1 234'.replace(' ', '\u00a0')]).right).toEqual([0, 3]);
  });
  it('leaves words, headers and other columns alone', () => {
    expect(moved(['none', '1.5', '2']).right).toEqual([0, 0, 2]);
    expect(moved(['2023', '1.5', '2'], 'right', 1).right).toEqual([0, 0, 2]);
    expect(moved(['1.5', '2'], 'left').right).toEqual([0, 0]);
  });
});
