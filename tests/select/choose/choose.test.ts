import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/select/choose/choose.ts';
import { groundOf } from '../../../src/select/ground/ground.ts';
import { briefOf } from '../brief-of.ts';
import { selected, textsOf } from '../edition-of.ts';

describe('choose', () => {
  it('computes few gains for a pick, even where all fall alike', () => {
    const count = 3000;
    const text = Array.from({ length: count }, (_, i) => `The council adopts plan ${i} on energy.`);
    const { units, support, twins } = groundOf(briefOf(text.join('\n\n')));
    let asked = 0;
    let said = 0;
    const worth = {
      gain: () => {
        asked += 1;
        return 0.8 ** said;
      },
      take: () => {
        said += 1;
      },
    };
    const choice = {
      taken: new Set<number>(),
      said: new Map<number, number>(),
      barred: new Set<number>(),
      left: { words: 1e9, sentences: 40 },
      picks: [],
    };
    choose(choice, { units, support, twins, worth, candidates: () => true, most: 40, thrift: 0.5 });
    expect(choice.picks).toHaveLength(40);
    // Each gain once, then no more than a few hundred a pick, each asked for by the entry and its push.
    expect(asked).toBeLessThan(count + 40 * 600);
  });

  it('never takes the same words twice, however often a brief says them', () => {
    const text = Array(40).fill('The council should adopt the treaty on energy now.').join('\n\n');
    const { value } = selected(briefOf(text), { select: 'passages', budget: { words: 400 } });
    expect(textsOf(value)).toHaveLength(1);
  });
});
