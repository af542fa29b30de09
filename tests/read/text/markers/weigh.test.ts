import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/read/text/markers/find-candidates.ts';
import { isConvincing } from '../../../../src/read/text/markers/is-convincing.ts';
import { markerMessages } from '../../../../src/read/text/markers/marker-messages.ts';
import { maximumBelow } from '../../../../src/read/text/markers/maximum-below.ts';
import { plainDigits } from '../../../../src/read/text/markers/read-label.ts';
import { noteLabelOf } from '../../../../src/read/text/notes-list.ts';
import { sceneOf } from '../scene-of.ts';

const found = (text: string) =>
  findCandidates(text, 0)
    .map(({ style, label, weight }) => `${style} ${label} ${weight}`)
    .sort();

describe('what may be a marker', () => {
  it.each<[string, string[]]>([
    ['It rose.1 So', ['glued 1 1']],
    ['It rose1 and', ['glued 1 0.7']],
    ['In 2019.1 So', ['glued 1 0.8', 'spaced 2019 0.05']],
    ['In 2019.1 so', ['glued 1 0.5', 'spaced 2019 0.05']],
    ['It was 4.5 then', ['glued 5 0.05', 'spaced 4 0.35']],
    ['It was 4.5 Then', ['glued 5 0.6', 'spaced 4 0.35']],
    ['It was 1995 men', ['spaced 1995 0.3']],
    ['In 20194 So', ['glued 4 0.35']],
    ['Order 140281 so', ['glued 1 0.14']],
    ['See file.3.4 so', ['glued 3 0.1', 'glued 4 0.1']],
    ['At 8:15 so', ['glued 15 0.1', 'spaced 8 0.05']],
    ['See Art.5 so', ['glued 5 0.15']],
    ['Courses of action.5 So', ['glued 5 1']],
    ['Take action5 so', ['glued 5 0.15']],
    ['The G20 met', ['glued 20 0.2']],
    ['By 5%3 so', ['glued 3 0.6']],
    ['In June.2019 So', ['glued 2019 0.5']],
    ['The U.S.5 went', ['glued 5 0.15']],
    ['It rose.5 went', ['glued 5 0.6']],
    ['It rose.56 So', ['glued 56 0.9', 'glued 56 1']],
    ['It rose.101112 So', ['glued 101112 0.9']],
    ['So [1] it', ['bracket 1 1']],
    ['So.\\1\\ It', ['bracket 1 1']],
    ['so weit.«1 Da', ['glued 1 1']],
    ['So [fn. 1] it', ['bracket 1 1']],
    ['[1] So', ['bracket 1 0.3']],
    ['So [2019] it', ['bracket 2019 0.3']],
    ['So^1 it^[2]', ['bracket 2 1', 'caret 1 1', 'caret 2 1']],
    ['So¹ it', ['superscript 1 1']],
    ['40 m² of', ['superscript 2 0.1']],
    ['It rose (1). So', ['paren 1 0.8']],
    ['It rose. (1) So', ['paren 1 0.9']],
    ['It rose. (1) so', ['paren 1 0.3']],
    ['It asks for: (1) money', ['paren 1 0.05']],
    ['It asked, (1). So', ['paren 1 0.5']],
    ['It rose (1) so', ['paren 1 0.35']],
    ['Within six (6) months', ['paren 6 0']],
    ['Article 5(2) of', ['paren 2 0.05']],
    ['It took (3) years', ['paren 3 0.1']],
    ['(1) So', ['paren 1 0.1']],
    ['It rose. 1 So', ['spaced 1 0.8']],
    ['It rose. 1 so', ['spaced 1 0.2']],
    ['It rose, 1 so', ['spaced 1 0.35']],
    ['It rose 1 so', ['spaced 1 0.3']],
    ['It rose 1, so', ['spaced 1 0.35']],
    ['It rose 1 So', ['spaced 1 0.15']],
    ['It rose by 1 so', ['spaced 1 0.05']],
    ['It rose 3 years', ['spaced 3 0.02']],
    ['It rose.0 So', []],
    ['Nothing here.', []],
  ])('in %j is %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  const chain = (...weights: number[]) =>
    weights.map((weight, i) => ({
      block: 0,
      from: i,
      to: i + 1,
      label: `${i + 1}`,
      numbers: [i + 1],
      first: i + 1,
      last: i + 1,
      style: 'glued' as const,
      weight,
      after: `word${i}`,
    }));
  it.each<[string, Parameters<typeof isConvincing>, boolean]>([
    ['two glued ones, sure and from 1', [chain(1, 1), 'glued', new Set()], true],
    ['two glued ones, one of them unsure', [chain(1, 0.9), 'glued', new Set()], false],
    ['one glued one', [chain(1), 'glued', new Set()], false],
    ['one glued one with its note', [chain(1), 'glued', new Set(['1'])], true],
    ['three glued ones', [chain(0.6, 0.6, 0.6), 'glued', new Set()], true],
    ['three glued ones, all unsure', [chain(0.4, 0.4, 0.4), 'glued', new Set()], false],
    [
      'three glued ones after one word',
      [chain(1, 1, 1).map(one => ({ ...one, after: 'Goal' })), 'glued', new Set()],
      false,
    ],
    ['three in round brackets', [chain(0.8, 0.8, 0.8), 'paren', new Set()], true],
    ['two in round brackets', [chain(0.8, 0.8), 'paren', new Set()], false],
    [
      'two in round brackets with their notes',
      [chain(0.8, 0.8), 'paren', new Set(['1', '2'])],
      true,
    ],
    ['four between words', [chain(0.8, 0.8, 0.8, 0.8), 'spaced', new Set()], false],
    ['five between words', [chain(0.8, 0.8, 0.8, 0.8, 0.8), 'spaced', new Set()], true],
    ['two between words with their notes', [chain(0.3, 0.3), 'spaced', new Set(['1', '2'])], true],
    [
      'two between words with two of many notes',
      [chain(0.3, 0.3), 'spaced', new Set(['1', '2', '3', '4', '5'])],
      false,
    ],
    ['one in square brackets', [chain(1), 'bracket', new Set()], true],
    ['one year in square brackets', [chain(0.3), 'bracket', new Set()], false],
    ['none', [[], 'bracket', new Set()], false],
  ])('is proof or not: %s', (_, args, expected) => {
    expect(isConvincing(...args)).toBe(expected);
  });
});

describe('the greatest below a number', () => {
  it('is what a search through all of them finds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(9))), fc.nat(80), (values, below) => {
        const kept = maximumBelow<number>(value => value);
        for (const [at, value] of values) kept.add(at, value);
        const under = values.filter(([at]) => at < below).map(([, value]) => value);
        expect(kept.find(below)).toBe(under.length > 0 ? Math.max(...under) : undefined);
      }),
      { seed: 1 },
    );
  });
});

describe('what is said of markers', () => {
  const said = (...texts: string[]) =>
    markerMessages(sceneOf(texts)).map(({ rule, reason }) => `${rule}: ${reason}`);
  it.each<[string, string[], RegExp[]]>([
    ['nothing where there are none', ['Nothing here.'], []],
    ['how many there are', ['One.1 Two.2 Three.34 Five.5'], [/^markers-recovered: .*\b5\b/]],
    [
      'which numbers are skipped',
      ['One.1 Two.2 Five.5 Six.6 Seven.7'],
      [/^markers-recovered/, /^marker-missing: .*3, 4/],
    ],
    [
      'from where to where, if many are',
      ['One [1], two [2], then [30], [31] and [32].'],
      [/^markers-recovered/, /^marker-missing: .*3 to 29/],
    ],
    [
      'what fits nowhere',
      ['One.1 Two.2 Three.3 Odd.77'],
      [/^markers-recovered/, /^marker-doubtful: .*77/],
    ],
  ])('is %s', (_, texts, expected) => {
    const found = said(...texts);
    expect(found).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
  });
});

describe('labels of notes', () => {
  it.each<[string, string | undefined]>([
    ['[3] See', '3 4 false'],
    ['[^3]: See', '3 6 false'],
    ['(3) See', '3 4 false'],
    ['3. See', '3 3 false'],
    ['3: See', '3 3 false'],
    ['¹² See', '12 3 false'],
    ['3 See', '3 2 true'],
    ['3See', '3 1 true'],
    ['^ 3. See', '3 5 false'],
    ['3.', '3 2 true'],
    ['007. See', '7 5 false'],
    ['3rd of May', undefined],
    ['See 3', undefined],
  ])('in %j are %j', (text, expected) => {
    const label = noteLabelOf(text);
    expect(label && `${label.label} ${label.lead} ${label.bare}`).toBe(expected);
  });

  it.each([
    ['¹⁰–²', '10–2'],
    ['³⁻⁵', '3–5'],
    ['12', '12'],
  ])('raised as %s are %s', (raised, plain) => {
    expect(plainDigits(raised)).toBe(plain);
  });
});
