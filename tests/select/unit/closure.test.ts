import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/select/ground/ground.ts';
import { closureOf, leaningOn, longest } from '../../../src/select/unit/closure.ts';
import { briefOf } from '../brief-of.ts';

const count = 2000;
const many = (sentence: string, between: string) => Array(count).fill(sentence).join(between);

const chains = {
  'sentences that all lean': many('This is it.', ' '),
  'paragraphs that all lean': many('He did it again.', '\n\n'),
  'lead-ins without a quotation': many('He said:', '\n\n'),
  'turn after turn': many('However, the plan is unlikely to work.', ' '),
  'a list that announces': `Reasons:\n\n${many('- one says:', '\n')}`,
};

describe('what a passage brings', () => {
  it.each(Object.entries(chains))('is bounded in %s', (_, text) => {
    const { support } = groundOf(briefOf(text));
    expect(support.length).toBeGreaterThanOrEqual(count);
    const sizes = support.map((__, i) => closureOf(support, i).bundle.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(longest);
    const edges = support.reduce((sum, { needs }) => sum + needs.size, 0);
    expect(edges).toBeLessThanOrEqual(4 * support.length);
  });

  it('is whole where a chain ends, and says where it does not', () => {
    const chain = ['The court met.', ...Array(5).fill('It ruled again.')].join(' ');
    const { support } = groundOf(briefOf(chain));
    expect(closureOf(support, 5)).toEqual({ bundle: [0, 1, 2, 3, 4, 5], whole: true });
    expect(closureOf(support, 5, new Set(), 3)).toEqual({ bundle: [3, 4, 5], whole: false });
    expect(closureOf(support, 5, new Set([3]))).toEqual({ bundle: [4, 5], whole: true });
  });

  it('is asked backwards no further than a bundle reaches', () => {
    const chain = ['The court met.', ...Array(50).fill('It ruled again.')].join(' ');
    const { support } = groundOf(briefOf(chain));
    expect([...leaningOn(support, [0], new Set([0]), 3)]).toEqual([1, 2, 3]);
  });
});
