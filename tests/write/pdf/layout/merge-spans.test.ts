import { describe, expect, it } from 'vitest';
import type { Slice } from '../../../../src/write/pdf/layout/galley.ts';
import { mergeSpans } from '../../../../src/write/pdf/layout/merge-spans.ts';

const row = (y: number): Slice => {
  const rest = { cost: 0 as const, anchors: [], outlines: [], items: [] };
  return { top: y * 10, bottom: y * 10 + 10, cites: [String(y)], ...rest };
};
const merged = (spans: number[][], head = 0) => {
  const body = spans.map(cells => cells.map(rowSpan => ({ rowSpan })));
  const made = mergeSpans(
    spans.map((_, y) => row(y)),
    body,
    head,
  );
  return { rows: made.slices.map(({ cites }) => cites.join('')), head: made.head };
};

describe('mergeSpans', () => {
  it('leaves plain rows alone', () => {
    expect(
      merged(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual({ rows: ['0', '1'], head: 1 });
  });
  it('joins the rows of a span, and of spans that overlap', () => {
    expect(merged([[1], [2, 1], [1, 2], [1], [1]]).rows).toEqual(['0', '123', '4']);
  });
  it('counts the header by its slices', () => {
    expect(merged([[2, 1], [1], [1]], 2)).toEqual({ rows: ['01', '2'], head: 1 });
  });
  it('reaches from the first top to the last bottom', () => {
    const { slices } = mergeSpans([row(0), row(1)], [[{ rowSpan: 2 }], []], 0);
    expect(slices).toMatchObject([{ top: 0, bottom: 20 }]);
  });
});
