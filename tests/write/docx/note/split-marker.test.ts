import { describe, expect, it } from 'vitest';
import { splitMarker } from '../../../../src/write/docx/note/split-marker.ts';

describe('splitMarker', () => {
  it.each([
    ['3–5', ['3', '4', '5'], ['3:0', '–', '5:2']],
    ['12', ['1', '2'], ['12']],
    ['2, 7', ['2', '7'], ['2:0', ', ', '7:1']],
    ['a', ['a'], ['a:0']],
    ['7ff.', ['7'], ['7ff.']],
    ['*', ['*', ''], ['*:0']],
  ])('%s', (marker, marks, parts) => {
    expect(
      splitMarker(marker, marks).map(({ text, note }) =>
        note === undefined ? text : `${text}:${note}`,
      ),
    ).toEqual(parts);
  });
});
