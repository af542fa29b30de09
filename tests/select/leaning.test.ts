import { describe, expect, it } from 'vitest';
import { leaning } from '../../src/select/unit/leaning.ts';

const cases: readonly (readonly [string, ReturnType<typeof leaning>])[] = [
  ['This was reflected in his statement.', 'hard'],
  ['He added:', 'hard'],
  ['Its core, however, is on mutual defence.', 'hard'],
  ['And they are seen as drivers of growth.', 'hard'],
  ['So is the transfer of arms.', 'hard'],
  ['Similarly, labour could be tapped.', 'hard'],
  ['In the same vein, the clause could be a signal.', 'hard'],
  ['The report says that the latter will pay.', 'hard'],
  ['Overlapping interests bind the two heads of state.', 'hard'],
  ['There could be expectations from these partners.', 'hard'],
  ['However, the devil lies in the details.', 'turn'],
  ['But nobody signed.', 'turn'],
  ['Norland’s visit, therefore, signals a break.', 'soft'],
  ['Consequently, new equations are developing.', 'soft'],
  ['Norland and Sund signed; the latter will pay.', undefined],
  ['Norland and Sund signed a treaty between the two states.', undefined],
  ['There are nine articles in the treaty.', undefined],
  ['It is clear that Norland will pay.', undefined],
  ['Anna Berg said that she would pay.', undefined],
  ['Both Norland and Sund signed.', undefined],
  ['Rates rose at the end of this year.', undefined],
];

describe('leaning', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(leaning(text)).toBe(expected);
  });
});
