import { describe, expect, it } from 'vitest';
import { type Brief, visit } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { readLabel, splitRun } from '../../../src/read/text/markers/read-label.ts';

function markersOf(source: string, hints = {}): string[] {
  const brief: Brief = text.read(source, { file: 'a.txt', hints }).value;
  const out: string[] = [];
  visit(brief, node => {
    if (node.type === 'citation') out.push(node.label);
    return undefined;
  });
  return out;
}

const list = (...labels: string[]) =>
  `\nNotes\n${labels.map(l => `${l} See the report.`).join('\n')}`;

describe('note markers', () => {
  it.each<[string, string, string[]]>([
    [
      'glued to words and marks',
      'It rose.1 In Oslo2 and ‘Bergen’3 too (again).4',
      ['1', '2', '3', '4'],
    ],
    [
      'beside years and decimals',
      'In 2019.1 It was 4.5 then.2 By 2020,3 it was 146.1 million.4',
      ['1', '2', '3', '4'],
    ],
    ['that begin late', 'So it was.603 And then.604 At last.605', ['603', '604', '605']],
    [
      'four digits long',
      'So.1201 And so.1202 And on.1203 The end.1204',
      ['1201', '1202', '1203', '1204'],
    ],
    ['with gaps', 'One.1 Two.2 Five.5 Six.6 Seven.7', ['1', '2', '5', '6', '7']],
    ['set side by side', 'One.1 Two.2 Three and four.34 Five.5', ['1', '2', '3', '4', '5']],
    ['in clusters', 'One.1 Two.2 More.3–5 Then.6', ['1', '2', '3–5', '6']],
    ['cited again', 'One.1 Two.2 Three.3 Again.1 Four.4', ['1', '2', '3', '1', '4']],
    ['in brackets', 'One [1] and two.[2] As in [1].', ['1', '2', '1']],
    ['with slashes', `It fell. 1/ It rose. 2/${list('1/', '2/')}`, ['1', '2']],
    ['with carets', 'One^1 and two.^[2]', ['1', '2']],
    ['raised and side by side', 'One¹ and two.² Both.³⁴ Then.⁵', ['1', '2', '3', '4', '5']],
    ['raised and too many', 'One.⁸ Two.⁹ Both.¹⁰¹¹¹² Then.¹³', ['8', '9', '10', '11', '12', '13']],
    ['raised', 'One¹ and two.² In 40 m² of it.³', ['1', '2', '3']],
    [
      'in round brackets, with their notes',
      `The first (1). Six (6) months on. The second (2).${list('(1)', '(2)')}`,
      ['1', '2'],
    ],
    ['two alone', 'So it was.1 And so it went on.2', ['1', '2']],
    ['one alone, with its note', `So it was.1 And no more.${list('1.')}`, ['1']],
  ])('are found %s', (_, source, labels) => {
    expect(markersOf(source)).toEqual(labels);
  });

  it.each([
    ['no numbers', 'Nothing here. Nothing there.'],
    ['codes', 'The P5, the G20, the A12 and the M4 met. R1, R2 and R3 too.'],
    ['names in a series', 'Goal1 is x. Goal2 is y. Goal3 is z. Goal4 too.'],
    ['law', 'Under 596 F.3d 1283 and Art.5 and No.6 and p.7 of it, s. 3(2) and § 12(4).'],
    ['decimals', 'It was 1.1, then 2.2, then 3.3 and at last 4.4 per cent.'],
    ['times and ratios', 'At 8:15 it was 3:2 and at 9:30 4:5.'],
    ['enumerations', 'We ask for (1) money, (2) time and (3) peace.'],
    ['number words', 'Within six (6) months or ten (10) days or two (2) years.'],
    ['bare numbers', 'There were 12 members of 13 states in 14 rooms for 15 days.'],
  ])('are not found in %s', (_, source) => {
    expect(markersOf(source)).toEqual([]);
  });

  it('are what a hint says', () => {
    const source = 'One.1 Two.2 Three.3 and [1] in brackets.';
    expect(markersOf(source)).toEqual(['1', '2', '3']);
    expect(markersOf(source, { markers: 'bracket' })).toEqual(['1']);
    expect(markersOf(source, { markers: 'none' })).toEqual([]);
  });

  it('are counted and named one by one where they are set side by side', () => {
    const { messages } = text.read('One.1 Two.2 Three.34', { file: 'a.txt' });
    expect(messages.map(m => m.reason)).toContain('4 note markers recovered, 1 to 4');
  });

  it('that fit nowhere are said', () => {
    const { messages } = text.read('One.1 Two.2 Three.3 Odd.77', { file: 'a.txt' });
    expect(messages.filter(m => m.rule === 'marker-doubtful')).toHaveLength(1);
  });
});

describe('labels', () => {
  it.each<[string, number[]]>([
    ['3', [3]],
    ['3–5', [3, 4, 5]],
    ['3, 7', [3, 7]],
    ['7, 3', []],
    ['3–900', []],
    ['1–2–3', []],
  ])('%s names %j', (label, numbers) => {
    expect(readLabel(label)).toEqual(numbers);
  });

  it.each<[string, number[] | undefined]>([
    ['56', [5, 6]],
    ['101112', [10, 11, 12]],
    ['99100', [99, 100]],
    ['57', undefined],
    ['01', undefined],
  ])('%s set side by side is %j', (digits, numbers) => {
    expect(splitRun(digits)).toEqual(numbers);
  });
});
