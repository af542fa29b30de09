import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTree } from '../../src/brief/schema/index.ts';
import { loadAudiences } from '../../src/build/audiences.ts';
import { nodeHost } from '../../src/host.ts';
import { layOut, type PublishedAudience } from '../../src/pipeline.ts';
import { chosenEdition } from '../../src/select/chosen-edition.ts';
import { select } from '../../src/select/index.ts';
import { leaning } from '../../src/select/unit/leaning.ts';
import { arbitraryAudience, arbitraryBrief } from './arbitrary-brief.ts';
import { india, selected } from './edition-of.ts';

const runs = { seed: 20240624, numRuns: 300 };

describe('every edition of every brief', () => {
  it('stays within its budget', () => {
    fc.assert(
      fc.property(arbitraryBrief, arbitraryAudience, (brief, settings) => {
        const { value } = selected(brief, settings);
        if (!value || !settings.budget) return;
        expect(value.words).toBeLessThanOrEqual(settings.budget.words ?? 0);
        const kept = value.judgements().filter(j => j.slot).length;
        expect(kept).toBeLessThanOrEqual(settings.budget.sentences ?? Number.POSITIVE_INFINITY);
      }),
      runs,
    );
  });

  it('holds nothing that leans on something absent, no quotation without its lead-in, nothing twice', () => {
    fc.assert(
      fc.property(arbitraryBrief, arbitraryAudience, (brief, settings) => {
        const { value } = selected(brief, settings);
        if (!value || settings.select === 'everything') return;
        const all = value.judgements();
        for (const [i, judgement] of all.entries()) {
          if (!judgement.slot || judgement.kind === 'item') continue;
          const before = all[i - 1];
          const leans = leaning(judgement.text);
          if (leans && leans !== 'soft' && before?.block === judgement.block)
            expect(before.slot, judgement.text).toBeDefined();
          if (judgement.kind === 'quotation' && before?.text.endsWith(':'))
            expect(before.slot).toBeDefined();
          if (judgement.text.endsWith(':') && judgement.kind === 'sentence')
            expect(all[i + 1]?.slot).toBeDefined();
        }
        const texts = all.filter(j => j.slot && j.kind === 'sentence').map(j => j.text);
        const long = texts.filter(text => text.split(' ').length > 8);
        expect(new Set(long).size).toBe(long.length);
      }),
      runs,
    );
  });

  it('is the one that choosing gives, where everything comes without being chosen', () => {
    const whole = { id: 'test', settings: { label: 'Test', select: 'everything' as const } };
    fc.assert(
      fc.property(
        arbitraryBrief,
        fc.constantFrom({}, { title: 'Another' }, { standfirst: 'In short.' }),
        (brief, own) => {
          const options = { file: 'brief.md', own };
          const [quick, chosen] = [select, chosenEdition].map(by => {
            const { value, messages } = by(brief, whole, options);
            return JSON.stringify([value, value?.judgements(), messages]);
          });
          expect(quick).toBe(chosen);
        },
      ),
      runs,
    );
  });

  it('is the same on every run', () => {
    fc.assert(
      fc.property(arbitraryBrief, arbitraryAudience, (brief, settings) => {
        const again = structuredClone(brief);
        const text = (of: typeof brief) => {
          const { value, messages } = selected(of, settings);
          return JSON.stringify([value, value?.judgements(), messages]);
        };
        expect(text(again)).toBe(text(brief));
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe('every document of every brief', () => {
  let audiences: PublishedAudience[] = [];
  beforeAll(async () => {
    const names = ['executive-summary', 'india-note', 'key-messages', 'full-brief'];
    audiences = await loadAudiences(nodeHost(), ['templates'], names);
  });

  it('says nothing that its brief does not, and is a tree', () => {
    fc.assert(
      fc.property(
        arbitraryBrief,
        arbitraryAudience,
        fc.integer({ min: 0, max: 3 }),
        (brief, settings, n) => {
          const shipped = audiences[n];
          if (!shipped) return;
          const fits = shipped.settings.select === settings.select;
          const audience = fits ? { ...shipped, settings, topics: [india] } : shipped;
          const { value, messages } = layOut(brief, audience, { file: 'generated.md' });
          expect(messages.filter(m => m.severity === 'error')).toEqual([]);
          if (value) checkTree(JSON.parse(JSON.stringify(value)));
        },
      ),
      { ...runs, numRuns: 200 },
    );
  });
});
