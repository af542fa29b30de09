import { describe, expect, it } from 'vitest';
import { leaning } from '../../src/select/unit/leaning.ts';
import { briefOf } from './brief-of.ts';
import { printed, selected, textsOf } from './edition-of.ts';

const counted = briefOf(`# A title

## What should be done

The harbour is old and its cranes are slow. First, Norland should sign the treaty. Second, it should
maintain the stations of smaller states. Third, the parties must set a deadline of 90 days for
consultations.
`);

const listed = briefOf(`# A title

## What should be done

- Open cool rooms in every library.
- Paint the roofs of the terraces.
- Sirens should wait until the first two are in place.
`);

describe('what counts on from what stands before it', () => {
  it.each([1, 2, 3])('comes in order, within %i sentences', sentences => {
    const { value } = selected(counted, { select: 'points', budget: { sentences } });
    const texts = textsOf(value);
    if (texts.some(text => text.startsWith('Third'))) expect(texts).toHaveLength(3);
    if (texts.some(text => text.startsWith('Second')))
      expect(texts.some(text => text.startsWith('First'))).toBe(true);
  });

  it('is a point of its own', () => {
    const { value } = selected(counted, { select: 'points', budget: { words: 200 } });
    expect(printed(value, 'points')).toContain(
      'First, Norland should sign the treaty.\nSecond, it',
    );
    expect(value?.slots.points.some(point => point.nodes.length > 1)).toBe(false);
  });

  it('brings its fellows of the list, or does not come', () => {
    const wait = 'Sirens should wait until the first two are in place.';
    const include = { passages: [wait] };
    const { value } = selected(listed, {
      select: 'points',
      budget: { words: 100 },
      always: include,
    });
    expect(textsOf(value)).toHaveLength(3);
    const short = selected(listed, { select: 'points', budget: { words: 14 } }).value;
    expect(textsOf(short)).not.toContain(wait);
  });

  it('stands beside what it leans on, in whatever slot that is', () => {
    const brief = briefOf(`# A title

## Cost

The secretariat estimates 84 crore over 5 years, of which India would pay 60 per cent. That is less
than the price of one coastal radar.

## Other

Norland and Sund signed the treaty on the harbour.
`);
    const { value } = selected(brief, {
      select: 'focus',
      focus: { topics: ['india'] },
      budget: { words: 100 },
    });
    const slotOf = new Map(value?.judgements().map(j => [j.text.slice(0, 7), j.slot]));
    expect(slotOf.get('That is')).toBe(slotOf.get('The sec'));
    expect(printed(value, 'context')).not.toContain('That is');
  });
});

describe('leaning', () => {
  it.each([
    ['That is less than the price of one coastal radar.', 'hard'],
    ['A wet summer would have told less, and paint wears off.', 'hard'],
    ['Without these steps the protocol will be forgotten.', 'hard'],
    ['A wet summer would have told less than a dry one.', undefined],
    ['A siren would have cost more money.', undefined],
  ] as const)('%s', (text, expected) => {
    expect(leaning(text)).toBe(expected);
  });
});
