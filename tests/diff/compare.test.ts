import { describe, expect, it } from 'vitest';
import { build } from '../../src/brief/index.ts';
import { apply } from '../../src/diff/apply/apply.ts';
import { compare } from '../../src/diff/compare.ts';
import { doc } from './doc.ts';
import { strip } from './strip.ts';

const a = 'The treaty was signed in June. It binds both sides to lend each other aid.';
const b = 'Trade has grown for several years. Most of it is carried by rail across the border.';
const c = 'Neighbours have watched the pact with growing concern. They will meet again soon.';
const notes = {
  x: 'Joint statement, Foreign Ministry, 2024.',
  y: 'Annual report of the railway company.',
  z: 'Interview with the minister, Evening Post.',
  p1: 'Interview with the envoy, at 2.',
  p2: 'Interview with the envoy, at 2.',
  p3: 'Interview with the envoy, at 2.',
  p4: 'Interview with the envoy, at 7.',
  q1: 'Interview with the envoy, at 12.',
};

/** Each line: what is tested, the old document, the new one, the changes as `kind manner`. */
const table: [string, string, string, string[]][] = [
  ['nothing', `${a} / ${b}`, `${a} / ${b}`, []],
  ['white space', 'Some  words here.', 'Some words here.', []],
  ['soft hyphens', 'Some regu\u00ADlation.', 'Some regulation.', []],

  ['a number', 'It grew by 66 tonnes.', 'It grew by 67 tonnes.', ['figure edited']],
  ['a number in words', 'It took twelve months.', 'It took fourteen months.', ['figure edited']],
  ['a date', 'It was signed on 18 June 2024.', 'It was signed on 18 July 2024.', ['figure edited']],
  ['a weekday', 'They met on Monday in Rome.', 'They met on Tuesday in Rome.', ['figure edited']],
  ['a unit', 'It is 40 km long.', 'It is 40 miles long.', ['figure edited']],
  ['a percentage', 'It rose 3 per cent.', 'It rose 3 percentage points.', ['figure edited']],
  ['a scale', 'It cost 5 million in all.', 'It cost 5 billion in all.', ['figure edited']],
  [
    'an ordinal',
    'It was his first visit there.',
    'It was his second visit there.',
    ['figure edited'],
  ],
  ['grouped digits', 'It sold 1,000 units.', 'It sold 1000 units.', ['wording edited']],
  ['the same per cent', 'It rose 3 per cent.', 'It rose 3 percent.', ['wording edited']],
  [
    'the month of May, not may',
    'They may come to the talks.',
    'They might come to the talks.',
    ['wording edited'],
  ],

  [
    'once, the conjunction',
    'It is the second of its kind there.',
    'It is the next of its kind once there.',
    ['wording edited'],
  ],

  [
    'a name',
    'The envoy went to Moscow that day.',
    'The envoy went to Pyongyang that day.',
    ['name edited'],
  ],
  ['an acronym', 'The UNSC passed it.', 'The UNGA passed it.', ['name edited']],
  [
    'a name at the beginning',
    'Moscow agreed. He met Moscow again.',
    'Tokyo agreed. He met Moscow again.',
    ['name edited'],
  ],
  [
    'a capital only',
    'He met the Prime minister there.',
    'He met the prime minister there.',
    ['wording edited'],
  ],
  [
    'a sentence that begins anew',
    'Notably, the deal was made.',
    'Thus, the deal was made.',
    ['wording edited'],
  ],
  [
    'a word that a title writes with a capital',
    'Making rules is hard. He read the law on Making Data Open and making rules.',
    'Writing rules is hard. He read the law on Making Data Open and making rules.',
    ['wording edited'],
  ],
  [
    'a name that moved in its sentence',
    'In Rome he met the envoy at last.',
    'He met the envoy in Rome at last.',
    ['wording edited'],
  ],

  [
    'words',
    'The deal was quickly made by them.',
    'The deal was slowly made by them.',
    ['wording edited'],
  ],
  [
    'a word more',
    'The deal was made by them.',
    'The deal was never made by them.',
    ['wording edited'],
  ],
  [
    'two sentences',
    'A small cat sat down. A big dog ran away.',
    'A small cat lay down. A big dog walked away.',
    ['wording edited', 'wording edited'],
  ],
  [
    'a sentence written anew between two that stayed',
    'First things come first. The report may lead to waste of public money in the end. Nobody was asked.',
    'First things come first. As a result, money of the public would be lost. Nobody was asked.',
    ['wording edited'],
  ],
  [
    'a sentence with nothing in common in its place',
    'First things come first. Hospitals are not ready. Nobody was asked.',
    'First things come first. Few wards have beds. Nobody was asked.',
    ['removed removed', 'added added'],
  ],
  [
    'two sentences of a paragraph, one written anew',
    'First things come first. Trade has grown for several years. The report may lead to waste of public money.',
    'First things come first. Trade has risen for several years. As a result, money of the public would be lost.',
    ['wording edited', 'wording edited'],
  ],
  [
    'a heading',
    `# Old ways / ${a} / # Trade / ${b}`,
    `# New hopes / ${a} / # Trade / ${b}`,
    ['wording edited'],
  ],
  [
    'a figure beats words',
    'The old deal cost 5 euros.',
    'The new deal cost 6 euros.',
    ['figure edited'],
  ],

  [
    'words of a quotation',
    'He said: / > We stand by them.',
    'He said: / > We stood by them.',
    ['quotation edited'],
  ],
  [
    'a number in a quotation',
    'He said: / > We sent 5 ships.',
    'He said: / > We sent 6 ships.',
    ['quotation edited'],
  ],
  [
    'an inline quotation',
    'He spoke of a ‘sacred struggle’ there.',
    'He spoke of a ‘holy struggle’ there.',
    ['quotation edited'],
  ],
  [
    'words beside a quotation',
    'He spoke of a ‘sacred struggle’ there.',
    'He talked of a ‘sacred struggle’ there.',
    ['wording edited'],
  ],
  [
    'marks set round words',
    'He spoke of a sacred struggle there.',
    'He spoke of a ‘sacred struggle’ there.',
    ['quotation edited'],
  ],
  [
    'another speaker',
    '> We stand by them. -- Kim Jong-Un',
    '> We stand by them. -- Vladimir Putin',
    ['quotation edited'],
  ],
  [
    'a speaker named',
    '> We stand by them. / They left.',
    '> We stand by them. -- Vladimir Putin / They left.',
    ['quotation added'],
  ],
  [
    'words given to another speaker',
    'Vladimir Putin warned Seoul of ‘actions’ it would not welcome.',
    'Dmitry Medvedev warned Seoul of ‘actions’ it would not welcome.',
    ['quotation edited'],
  ],
  [
    'words given to somebody without a name',
    'Putin warned Seoul of ‘actions’ it would not welcome.',
    'The minister warned Seoul of ‘actions’ it would not welcome.',
    ['quotation edited'],
  ],
  [
    'a name for a pronoun before a quotation',
    'He warned Seoul of ‘actions’ it would not welcome. Later Putin left.',
    'Putin warned Seoul of ‘actions’ it would not welcome. Later Putin left.',
    ['name edited'],
  ],
  [
    'another name beside a quotation',
    'Vladimir Putin warned Seoul of ‘actions’ it would not welcome.',
    'Vladimir Putin warned Tokyo of ‘actions’ it would not welcome.',
    ['name edited'],
  ],
  [
    'a quotation more',
    `${a} / ${b}`,
    `${a} / > We stand by each other in all things. / ${b}`,
    ['added added'],
  ],

  ['a citation more', 'The deal was made.', 'The deal was made.^x', ['citation edited']],
  ['a citation less', 'The deal was made.^x', 'The deal was made.', ['citation edited']],
  ['another note', 'The deal was made.^x', 'The deal was made.^z', ['citation edited']],
  [
    'a citation that went elsewhere',
    'The deal was made.^x It held.',
    'The deal was made. It held.^x',
    ['citation edited', 'citation edited'],
  ],
  [
    'a new first note',
    'One deal was made. Two were not.^x Three were.^y',
    'One deal was made.^z Two were not.^x Three were.^y',
    ['citation edited'],
  ],
  ['notes in another order', `${a}^x / ${b}^y`, `${b}^y / ${a}^x`, ['moved moved']],
  [
    'a sentence with its note',
    'One deal was made.^x',
    'One deal was made.^x Another was refused in the end.^y',
    ['added added'],
  ],
  [
    'a sentence less, with its note',
    'One deal was made.^x Another was refused in the end.^y',
    'One deal was made.^x',
    ['removed removed'],
  ],
  [
    'markers without notes that count on',
    'One.^p Two was late.^q Three.^r',
    'One.^o^p Two was late.^q Three.^r',
    ['citation edited'],
  ],
  [
    'the address of a link',
    'See <https://a.org the report> for more.',
    'See <https://b.org the report> for more.',
    ['citation edited'],
  ],

  [
    'a note of several alike',
    'One deal.^p1 Two deals.^p2 Three deals.^p3 Four deals.^p4',
    'One deal.^q1 Two deals.^p2 Three deals.^p3 Four deals.^p4',
    ['citation note'],
  ],
  [
    'a sentence with one of several notes alike',
    'One deal was made there.^p1 Two deals were not.^p2 Three were.^p3 Four deals.^p4',
    'One deal was made there.^p1 Three were.^p3 Four deals.^p4',
    ['removed removed'],
  ],
  [
    'the last of several notes alike',
    'One deal.^p1 Two deals.^p2 Three deals.^p3 Four deals.^p4',
    'One deal.^p1 Two deals.^p2 Three deals.^q1 Four deals.^p4',
    ['citation note'],
  ],

  [
    'words of a recommendation',
    '#! Do / Build more rail across the border.',
    '#! Do / Build less rail across the border.',
    ['recommendation edited'],
  ],
  [
    'a recommendation more',
    '#! Do / - Build more rail.',
    '#! Do / - Build more rail. / - Hire guards for the bridges.',
    ['recommendation added'],
  ],
  [
    'a number in a recommendation',
    '#! Do / Build 5 bridges.',
    '#! Do / Build 6 bridges.',
    ['figure edited'],
  ],

  ['a paragraph more', `${a} / ${c}`, `${a} / ${b} / ${c}`, ['added added']],
  ['a paragraph less', `${a} / ${b} / ${c}`, `${a} / ${c}`, ['removed removed']],
  [
    'a sentence more',
    'First things come first.',
    'First things come first. Nobody else was ever asked.',
    ['added added'],
  ],
  [
    'a sentence less',
    'First things come first. Nobody else was ever asked.',
    'First things come first.',
    ['removed removed'],
  ],
  ['a paragraph for another', `${a} / ${b}`, `${a} / ${c}`, ['removed removed', 'added added']],
  ['a section more', `# One / ${a}`, `# One / ${a} / # Two / ${b} / ${c}`, ['added added']],
  ['everything', a, c, ['removed removed', 'added added']],
  ['all of it less', a, '', ['removed removed']],
  ['all of it more', '', a, ['added added']],

  [
    'a paragraph elsewhere',
    `${a} / ${b} / ${c} / ${c.replace('They', 'We')}`,
    `${b} / ${c} / ${c.replace('They', 'We')} / ${a}`,
    ['moved moved'],
  ],
  [
    'a sentence elsewhere',
    `${a} It is the first such pact. / ${b} / ${c}`,
    `${a} / ${b} / ${c} It is the first such pact.`,
    ['moved moved'],
  ],
  [
    'a section elsewhere',
    `# One / ${a} / # Two / ${b} / ${c}`,
    `# Two / ${b} / ${c} / # One / ${a}`,
    ['moved moved'],
  ],
  [
    'a paragraph elsewhere, reworded',
    `${a} / ${b} / ${c}`,
    `${b} / ${c} / ${a.replace('lend', 'give')}`,
    ['moved moved'],
  ],
  [
    'a paragraph elsewhere, another number',
    `${a} The sum is 5 euros. / ${b} / ${c}`,
    `${b} / ${c} / ${a} The sum is 6 euros.`,
    ['figure moved'],
  ],
  [
    'list items swapped',
    '- Build more rail now. / - Hire guards for bridges. / - Ask the neighbours.',
    '- Hire guards for bridges. / - Build more rail now. / - Ask the neighbours.',
    ['moved moved'],
  ],

  ['a paragraph split', `${a} ${b}`, `${a} / ${b}`, ['layout structure']],
  ['paragraphs joined', `${a} / ${b}`, `${a} ${b}`, ['layout structure']],
  [
    'a sentence split',
    'The treaty was signed in June and it binds both sides to lend aid.',
    'The treaty was signed in June. It binds both sides to lend aid.',
    ['wording split'],
  ],
  [
    'sentences joined',
    'The treaty was signed in June. It binds both sides to lend aid.',
    'The treaty was signed in June and it binds both sides to lend aid.',
    ['wording joined'],
  ],
  [
    'a split with another number',
    'The treaty was signed in 2023 and it binds both sides to lend aid.',
    'The treaty was signed in 2024. It binds both sides to lend aid.',
    ['figure split'],
  ],

  ['emphasis', 'It is a very big deal.', 'It is a _very_ big deal.', ['layout edited']],
  [
    'curly quotation marks for straight ones',
    'He spoke of a "sacred struggle" there.',
    'He spoke of a ‘sacred struggle’ there.',
    ['layout edited'],
  ],
  [
    'an apostrophe and a dash',
    "It is Russia's hour - at last...",
    'It is Russia’s hour—at last…',
    ['layout edited'],
  ],
  ['inches for feet', 'It is 5" long.', "It is 5' long.", ['wording edited']],
  ['a hyphen', 'They met policy makers.', 'They met policy-makers.', ['wording edited']],
  [
    'signs beside another number',
    "It is Russia's 3rd visit.",
    'It is Russia’s 4th visit.',
    ['figure edited'],
  ],
  [
    'numbers for bullets',
    '- Build more rail. / - Hire guards.',
    '+ Build more rail. / + Hire guards.',
    ['layout structure'],
  ],
  [
    'a list for paragraphs',
    'Build more rail. / Hire more guards.',
    '- Build more rail. / - Hire more guards.',
    ['layout structure'],
  ],
  [
    'a quotation set apart',
    'We stand by them. / Then they left.',
    '> We stand by them. / Then they left.',
    ['layout structure'],
  ],

  [
    'a cell',
    '= Land; Share | East; 66 | Arctic; 15',
    '= Land; Share | East; 66 | Arctic; 16',
    ['figure edited'],
  ],
  [
    'a row more',
    '= Land; Share | East; 66 | Arctic; 15',
    '= Land; Share | East; 66 | North; 7 | Arctic; 15',
    ['added added'],
  ],
  [
    'a row less',
    '= Land; Share | East; 66 | North; 7 | Arctic; 15',
    '= Land; Share | East; 66 | Arctic; 15',
    ['removed removed'],
  ],
  [
    'a column more',
    '= Land; Share | East; 66 | Arctic; 15',
    '= Land; Rank; Share | East; 1; 66 | Arctic; 2; 15',
    ['added added'],
  ],
  [
    'a cell of words',
    '= Land; State | East; calm | West; calm',
    '= Land; State | East; calm | West; tense',
    ['wording edited'],
  ],
  [
    'rows in another order',
    '= Land; Share | East; 66 | North; 7 | Arctic; 15',
    '= Land; Share | North; 7 | Arctic; 15 | East; 66',
    ['moved moved'],
  ],
];

describe('compare', () => {
  it.each(table)('%s', (_, old, fresh, expected) => {
    const [before, after] = [doc(old, notes), doc(fresh, notes)];
    const difference = compare(before, after);
    expect(difference.changes.map(change => `${change.kind} ${change.manner}`)).toEqual(expected);
    expect(strip(apply(before, difference))).toEqual(strip(after));
  });

  /** Each line: a picture before and after, what became of it. */
  const pictures: [string, [string, string], [string, string], string][] = [
    ['its words', ['a.png', 'A chart'], ['a.png', 'A new chart'], 'wording edited'],
    ['a number in its words', ['a.png', 'In 2023'], ['a.png', 'In 2024'], 'wording edited'],
    ['another file', ['a.png', 'A chart'], ['b.png', 'A chart'], 'added edited'],
    ['another file and words', ['a.png', 'A chart'], ['b.png', 'A new chart'], 'added edited'],
  ];
  it.each(pictures)('takes a picture at its place for that picture: %s', (_, was, is, expected) => {
    const shows = ([url, alt]: [string, string]) =>
      build.document([
        build.paragraph([build.text('Some words.')]),
        build.paragraph([build.image(url, alt)]),
        build.paragraph([build.text('Other words.')]),
      ]);
    const [before, after] = [shows(was), shows(is)];
    const difference = compare(before, after);
    expect(difference.changes.map(({ kind, manner }) => `${kind} ${manner}`)).toEqual([expected]);
    expect(strip(apply(before, difference))).toEqual(strip(after));
  });

  it('says which picture took the place of which', () => {
    const shows = (url: string) => build.document([build.paragraph([build.image(url, 'A chart')])]);
    const [change] = compare(shows('a.png'), shows('b.png')).changes;
    expect(change).toMatchObject({ also: ['removed'], what: 'picture a.png became b.png' });
  });

  it('takes the words before a block quotation for another speaker’s where the brief knows', () => {
    const said = (by: string) =>
      build.document([
        build.paragraph([build.sentence([build.text(`${by} added:`)], { id: 's-1' })]),
        build.quotation('block', [build.paragraph([build.text('We stand by them.')])], {
          leadIn: 's-1',
          attribution: build.attribution([build.text(by)], 'computed'),
        }),
      ]);
    const kinds = (old: string, fresh: string) =>
      compare(said(old), said(fresh)).changes.map(({ kind }) => kind);
    expect(kinds('The minister', 'The envoy')).toEqual(['quotation']);
    expect(kinds('President Putin', 'Mr Putin')).toEqual(['wording']);
  });
});
