import { describe, expect, it } from 'vitest';
import { cases } from '../../helper/cases.ts';
import { f1, type Scores, scoreReading, total } from '../../helper/score-reading.ts';

const all = [...cases('seeds'), ...cases('cases/text')].map(({ name, text, truth }) => ({
  name,
  scores: scoreReading(text, {
    markers: truth.noteMarkers.map(({ n, at }) => ({ n, at })),
    quotations: (truth.blockQuotes ?? []).map(q => (typeof q === 'string' ? q : q.starts)),
    headings: truth.headings ?? [],
  }),
}));

function row(name: string, { markers, quotations, headings }: Scores): string {
  const cell = (score: Scores['markers']) =>
    `${score.right}/${score.expected} (${score.found} found) ${f1(score).toFixed(3)}`.padEnd(28);
  return `${name.slice(0, 40).padEnd(42)}${cell(markers)}${cell(quotations)}${cell(headings)}`;
}

// `MEASURE=1 vitest run accuracy` prints right/expected and F1 for markers, quotations and headings.
if (process.env.MEASURE)
  for (const { name, scores } of all) {
    process.stdout.write(`${row(name, scores)}\n`);
    for (const [kind, score] of Object.entries(scores)) {
      for (const m of score.missing) process.stdout.write(`    missing ${kind}: ${m}\n`);
      for (const m of score.wrong) process.stdout.write(`    wrong ${kind}: ${m}\n`);
    }
  }

describe.skipIf(all.length === 0)('the real cases', () => {
  it('have every marker and no other', () => {
    for (const { name, scores } of all)
      expect({ name, ...scores.markers }).toMatchObject({ missing: [], wrong: [] });
  });

  it('have their block quotations', () => {
    expect(f1(total(all.map(c => c.scores.quotations)))).toBeGreaterThanOrEqual(0.95);
  });

  it('have their headings', () => {
    expect(f1(total(all.map(c => c.scores.headings)))).toBeGreaterThanOrEqual(0.95);
  });
});
