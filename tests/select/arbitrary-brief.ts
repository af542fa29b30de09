import fc from 'fast-check';
import { type Brief, build as b, type Flow, type Section } from '../../src/brief/index.ts';
import type { AudienceSettings } from '../../src/config/audience-settings.ts';
import { resolve } from '../../src/resolve/index.ts';

const openings = [
  'The council',
  'However, the council',
  'This harbour',
  'It',
  'He',
  'Similarly, the fleet',
  'Moreover, India',
  'For India, the treaty',
  'The NAO',
  'The National Audit Office (NAO)',
  'While the figure is yet to be ascertained, the clerk',
  'And the ministry',
  'Norland and Sund',
  'The latter',
];
const middles = [
  'signed a treaty on common ferries',
  'should paint roofs before May',
  'counted 4.5 million passengers',
  'spoke of a ‘quiet blockade’',
  'did not reveal much',
  'asked the NAO and India for coal',
  'closed the strait for nine days',
];
const ends = ['in the north', 'under both flags', 'at dawn', 'with Pakistan', '', 'by 30 per cent'];

const sentence = fc
  .tuple(fc.constantFrom(...openings), fc.constantFrom(...middles), fc.constantFrom(...ends))
  .map(parts => `${parts.filter(Boolean).join(' ')}.`);
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map(sentences => b.paragraph([b.text(sentences.join(' '))]));
const quoted: fc.Arbitrary<Flow[]> = fc
  .tuple(sentence, fc.constantFrom('He added:', 'Article 6 states:', 'The report says:'), sentence)
  .map(([before, leadIn, words]) => [
    b.paragraph([b.text(`${before} ${leadIn}`)]),
    b.quotation('block', [b.paragraph([b.text(words)])]),
  ]);
const items: fc.Arbitrary<Flow[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.array(sentence, { minLength: 1, maxLength: 5 }))
  .map(([ordered, announced, texts]) => [
    ...(announced ? [b.paragraph([b.text('The council should do this:')])] : []),
    b.list(
      texts.map(text => b.listItem([b.paragraph([b.text(text)])])),
      { ordered },
    ),
  ]);
const flow: fc.Arbitrary<Flow[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: paragraph.map((p): Flow[] => [p]) },
      { weight: 1, arbitrary: quoted },
      { weight: 1, arbitrary: items },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.flat());
const section: fc.Arbitrary<Section> = fc
  .tuple(
    flow,
    fc.constantFrom<Section['role']>('body', 'body', 'standfirst', 'conclusion', 'disclaimer'),
    fc.option(fc.constantFrom('Findings', 'Background', 'What it costs'), { nil: undefined }),
  )
  .map(([children, role, heading]) =>
    b.section(children, {
      role,
      ...(heading && role === 'body' ? { heading: b.heading([b.text(heading)]) } : {}),
    }),
  );

/** Makes resolved briefs of sentences that lean, repeat, hedge, quote and abbreviate. */
export const arbitraryBrief: fc.Arbitrary<Brief> = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map(
    sections =>
      resolve(b.brief(sections, { metadata: { title: 'Generated' } }), { file: 'generated.md' })
        .value,
  );

/** Makes audiences of every kind of choice, budget and order. */
export const arbitraryAudience: fc.Arbitrary<AudienceSettings> = fc
  .record({
    select: fc.constantFrom<AudienceSettings['select']>(
      'points',
      'passages',
      'focus',
      'everything',
    ),
    words: fc.integer({ min: 10, max: 200 }),
    sentences: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    points: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    quotation: fc.boolean(),
    order: fc.constantFrom<'source' | 'weight'>('source', 'weight'),
    terms: fc.constantFrom<string[] | undefined>(
      undefined,
      ['treaty on ferries in the north'],
      ['coal', 'Norland'],
    ),
  })
  .map(({ select, words, sentences, points, quotation, order, terms }) => ({
    label: 'Generated',
    select,
    ...(select === 'everything' ? {} : { budget: { words, ...(sentences ? { sentences } : {}) } }),
    ...(points ? { points } : {}),
    quotation,
    order,
    ...(select === 'focus' ? { focus: terms ? { terms } : { topics: ['india'] } } : {}),
  }));
