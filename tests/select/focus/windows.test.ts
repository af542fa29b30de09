import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/select/focus/windows.ts';

describe('spread', () => {
  it('gives each unit the sum of its neighbours’ counts, less with distance', () => {
    const counts = fc.array(fc.tuple(fc.nat(29), fc.constantFrom(0.3, 1, 2)), { maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (given, reach) => {
        const held = new Map(given);
        const direct = Array.from({ length: 30 }, (_, j) =>
          [...held].reduce(
            (sum, [i, n]) => sum + n * Math.max(0, 1 - Math.abs(i - j) / (reach + 1)),
            0,
          ),
        );
        for (const [j, share] of spread(held, reach, 30).entries())
          expect(share).toBeCloseTo(direct[j] ?? 0, 5);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
