import { describe, expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { holdMarkers } from '../../src/write/hold-markers.ts';

const one = b.citation('1');

describe('holdMarkers', () => {
  it('lets no line break between a word and its mark', () => {
    expect(holdMarkers([b.text('word. '), one, b.text(' Next')])).toEqual([
      b.text('word.\u00a0'),
      one,
      b.text(' Next'),
    ]);
  });
  it('leaves what stands without a space, and what no mark follows, as it is', () => {
    const nodes = [b.text('word.'), one, b.text(' '), b.emphasis([b.text('x ')]), b.text('y ')];
    expect(holdMarkers(nodes)).toEqual(nodes);
  });
  it('leaves a reference by words alone', () => {
    const nodes = [b.text('as '), b.citation('Smith 2020')];
    expect(holdMarkers(nodes)).toEqual(nodes);
  });
});
