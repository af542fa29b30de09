import { describe, expect, it } from 'vitest';
import { type AnyNode, plainText, visit } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { breachesOf, noBreach } from '../../helper/claims.ts';
import { more, prose } from './scene-of.ts';

const shown: Partial<Record<AnyNode['type'], (node: AnyNode) => string>> = {
  section: node => (node.type === 'section' && node.role !== 'body' ? node.role : ''),
  heading: plainText,
  paragraph: node => plainText(node).slice(0, 24),
  attribution: plainText,
  definitionTerm: plainText,
  note: node => (node.type === 'note' ? node.label : ''),
  citation: node => (node.type === 'citation' ? node.label : ''),
  tableCell: node => (node.type === 'tableCell' && node.header ? 'header' : ''),
  quotation: () => '',
  list: () => '',
  listItem: () => '',
  table: () => '',
  thematicBreak: () => '',
};

/** Lists what a text is read as, one node a line, by depth; nothing of it may be lost. */
function shapeOf(source: string, hints = {}): string[] {
  const reading = text.read(source, { file: 'a.txt', hints });
  expect(breachesOf(source, reading)).toEqual(noBreach);
  const out: string[] = [];
  visit(reading.value, (node, ancestors) => {
    const depth = ancestors.filter(({ type }) => type in shown).length;
    const say = shown[node.type];
    if (say) out.push(`${' '.repeat(depth)}${node.type} ${say(node)}`.trimEnd());
    return undefined;
  });
  return out;
}

const before = `The Ferry Trade\n\n${prose}\n\n`;
const below = (source: string, hints = {}) => {
  const [section, first, ...rest] = shapeOf(before + source, hints);
  expect([section, first]).toEqual(['section', ` paragraph ${prose.slice(0, 24)}`]);
  return rest.map(line => line.replace(/^ /, ''));
};

describe('a text becomes a tree', () => {
  it.each<[string, string, string[]]>([
    [
      'a table that strokes and a rule draw',
      '| a | b |\n|---|---|\n| c |  |\n',
      [
        'table',
        ' tableCell header',
        '  paragraph a',
        ' tableCell header',
        '  paragraph b',
        ' tableCell',
        '  paragraph c',
        ' tableCell',
      ],
    ],
    [
      'two tables with a line between',
      `a\tb\nc\td\n\n${more}\n\ne\tf\ng\th\n`,
      [
        'table',
        ' tableCell header',
        '  paragraph a',
        ' tableCell header',
        '  paragraph b',
        ' tableCell',
        '  paragraph c',
        ' tableCell',
        '  paragraph d',
        `paragraph ${more.slice(0, 24)}`,
        'table',
        ' tableCell header',
        '  paragraph e',
        ' tableCell header',
        '  paragraph f',
        ' tableCell',
        '  paragraph g',
        ' tableCell',
        '  paragraph h',
      ],
    ],
    [
      'a quotation that goes on, with who said it',
      `The master said:\n\n    We have told the council what we want of it.\n\n    It has told us nothing at all, and will not.\n\n    — The Harbour Master\n\n${more}\n`,
      [
        'paragraph The master said:',
        'quotation',
        ' paragraph We have told the council',
        ' paragraph It has told us nothing a',
        ' attribution The Harbour Master',
        `paragraph ${more.slice(0, 24)}`,
      ],
    ],
    [
      'items that go on and hold lists',
      `• one\n\n    ${more}\n\n   a) in it\n   b) too\n• two\n\n${more}\n`,
      [
        'list',
        ' listItem',
        '  paragraph one',
        `  paragraph ${more.slice(0, 24)}`,
        '  list',
        '   listItem',
        '    paragraph in it',
        '   listItem',
        '    paragraph too',
        ' listItem',
        '  paragraph two',
        `paragraph ${more.slice(0, 24)}`,
      ],
    ],
    [
      'a list from a later number',
      '3. three\n4. four\n',
      ['list', ' listItem', '  paragraph three', ' listItem', '  paragraph four'],
    ],
    ['a rule', `***\n\n${more}\n`, ['thematicBreak', `paragraph ${more.slice(0, 24)}`]],
    [
      'a note whose number stands alone',
      `${more}[1]\n\nNotes\n\n1.\n\nSee the report.\n`,
      [`paragraph ${more.slice(0, 24)}`, ' citation 1'],
    ],
  ])('with %s', (_, source, expected) => {
    expect(below(source).slice(0, expected.length)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'below a line that a hint makes their heading, as part of it',
      `${more}\n\nDisclaimer\n\nThe views expressed are those of the author.\n`,
      ['section disclaimer', ' heading Disclaimer', ' paragraph The views expressed are'],
    ],
    [
      'without a heading, by themselves',
      `${more}\n\nThe views expressed are those of the author.\n\nThis brief does not constitute legal advice.\n`,
      [
        'section disclaimer',
        ' paragraph The views expressed are',
        ' paragraph This brief does not cons',
      ],
    ],
  ])('with disclaimers %s', (name, source, expected) => {
    const hints = name.includes('hint') ? { headings: ['Disclaimer'] } : {};
    expect(shapeOf(before + source, hints).slice(-expected.length)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'over several paragraphs',
      'Notes\n\n[1] See the report.\n\nIt is long.\n\n[2] See the act.\n',
      [
        'note 1',
        ' paragraph See the report.',
        ' paragraph It is long.',
        'note 2',
        ' paragraph See the act.',
      ],
    ],
    [
      'whose numbers stand alone',
      'Notes\n\n[1]\n\nSee the report.\n\n[2]\n\nSee the act.\n',
      ['note 1', ' paragraph See the report.', 'note 2', ' paragraph See the act.'],
    ],
    [
      'without a heading',
      '[1] See the report.\n\n[2] See the act.\n',
      ['note 1', ' paragraph See the report.', 'note 2', ' paragraph See the act.'],
    ],
    [
      'without a heading, but none with much text below',
      `[1] See the report.\n\n[2] See the act.\n\n${Array.from({ length: 7 }, (_, i) => `${more} ${i === 6 ? 'End.' : 'On.'}`).join('\n\n')}\n`,
      [],
    ],
  ])('with notes %s', (_, source, expected) => {
    const marked = `The Ferry Trade\n\n${prose}[1] ${more}[2]\n\n${source}`;
    const found = shapeOf(marked);
    const at = found.findIndex(line => line.trim() === 'note 1');
    expect(at < 0 ? [] : found.slice(at)).toEqual(expected);
  });

  it('keeps numbers in round brackets that begin items, whatever a hint says', () => {
    expect(
      below('(1) money for the boats (3)\n(2) time for the men (4)\n', { markers: 'paren' }),
    ).toEqual([
      'list',
      ' listItem',
      '  paragraph money for the boats',
      '   citation 3',
      ' listItem',
      '  paragraph time for the men',
      '   citation 4',
    ]);
  });
});

describe('what its head says', () => {
  const metadata = (...lines: string[]) =>
    text.read([...lines, prose, more].join('\n\n'), { file: 'a.txt' }).value.metadata;
  it.each<[string, string[], object]>([
    [
      'who wrote it, and where',
      ['The Ferry Trade', 'By Ada Field', 'Institute of Northern Ports', '12 May 2024'],
      {
        title: 'The Ferry Trade',
        authors: [{ name: 'Ada Field', affiliation: 'Institute of Northern Ports' }],
        date: '2024-05-12',
      },
    ],
    [
      'where the first place is theirs',
      ['The Ferry Trade', 'By Ada Field', 'Institute of Northern Ports', 'University of the North'],
      {
        title: 'The Ferry Trade',
        authors: [{ name: 'Ada Field', affiliation: 'Institute of Northern Ports' }],
      },
    ],
    [
      'all on one line',
      ['The Ferry Trade', '12 May 2024 | Ada Field | Policy Brief 3'],
      { title: 'The Ferry Trade', authors: [{ name: 'Ada Field' }], date: '2024-05-12' },
    ],
    [
      'a subtitle',
      ['Rivers and Roads:', 'What the North Needs'],
      { title: 'Rivers and Roads:', subtitle: 'What the North Needs' },
    ],
    [
      'the subject of a memo',
      ['MEMORANDUM', 'To: The Harbour Master', 'Date: 12 May 2024', 'Subject: Ferries'],
      { title: 'Ferries', date: '2024-05-12' },
    ],
    [
      'who wrote a memo, and as what',
      [
        'To:',
        'Cy Poe',
        'From:',
        'Ada B. FieldDirector',
        'Jan VanEckChief of Boats',
        'Subject:',
        'Ferries',
      ],
      {
        title: 'Ferries',
        authors: [
          { name: 'Ada B. Field', affiliation: 'Director' },
          { name: 'Jan VanEck', affiliation: 'Chief of Boats' },
        ],
      },
    ],
  ])('is read: %s', (_, lines, expected) => {
    expect(metadata(...lines)).toEqual(expected);
  });
});

it('refuses more cells than there is memory for, with the place', () => {
  const source = Array.from({ length: 100_001 }, (_, i) => `${i}\tb\t${i * 7}`).join('\n');
  let found: unknown;
  try {
    text.read(source, { file: 'brief.txt' });
  } catch (error) {
    found = error;
  }
  expect(found).toMatchObject({
    found: { rule: 'markup-too-dense', place: { position: { start: { line: 100_001 } } } },
  });
});
