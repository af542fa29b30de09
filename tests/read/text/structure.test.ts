import { describe, expect, it } from 'vitest';
import { type AnyNode, plainText, visit } from '../../../src/brief/index.ts';
import { text } from '../../../src/read/text/index.ts';
import { authorsOf, isAffiliation, namesOf } from '../../../src/read/text/recognise/authors.ts';
import { isChrome } from '../../../src/read/text/recognise/chrome.ts';
import { dateIn, dateOf, isDateLine } from '../../../src/read/text/recognise/dates.ts';
import { cellsOf, isRuleRow } from '../../../src/read/text/recognise/tables.ts';
import { briefOf } from '../../helper/score-reading.ts';

const long =
  'The ferry runs twice a day and carries whatever the harbour master allows, which is a good deal more than the law does.';

const wrapped =
  'These are lines of a text that is wrapped at some width, and they go on in the\nnext line and the one below it, since nobody ends them where a sentence does and\nall of them are about as long as each other.';

function shapeOf(source: string, hints = {}): string[] {
  const { value } = text.read(source, { file: 'a.txt', hints });
  const out: string[] = [];
  visit(value, (node: AnyNode, ancestors) => {
    const depth = ancestors.filter(a => a.type === 'section' || a.type === 'list').length;
    if (node.type === 'heading') out.push(`${'#'.repeat(depth)} ${plainText(node)}`);
    if (node.type === 'listItem' || node.type === 'thematicBreak' || node.type === 'definitionTerm')
      out.push(`${node.type} ${depth} ${plainText(node).split('\n')[0] ?? ''}`.trim());
    if (node.type === 'quotation') out.push(`quotation ${plainText(node).slice(0, 12)}`);
    return undefined;
  });
  return out;
}

describe('dates', () => {
  it.each([
    ['24 June 2024', '2024-06-24'],
    ['Published on Monday, 3rd June 2024', '2024-06-03'],
    ['June 24, 2024', '2024-06-24'],
    ['2024-06-24', '2024-06-24'],
    ['24.6.2024', '2024-06-24'],
    ['12 avril 2022', '2022-04-12'],
    ['3. März 2021', '2021-03-03'],
    ['31 June 2024', undefined],
    ['29 February 2023', undefined],
    ['05/06/2024', undefined],
    ['in June', undefined],
  ])('%s is %s', (line, date) => {
    expect(dateOf(line)).toBe(date);
  });
  it('stand on lines of their own, or in a line of the head', () => {
    expect(['June 2024', 'Spring 2024', '05/06/2024', 'Updated: 2024'].map(isDateLine)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isDateLine('The treaty of June 2024')).toBe(false);
    expect(dateIn('Number 8123, 19 May 2021')).toBe('2021-05-19');
    expect(dateIn('Number 8123')).toBeUndefined();
  });
});

describe('names', () => {
  it('are read off bylines and name lines', () => {
    expect(authorsOf('By A. Author and B. Writer, Institute of Tests')).toEqual([
      'A. Author',
      'B. Writer',
    ]);
    expect(authorsOf('The law is made by men')).toBeUndefined();
    expect(namesOf('Dr Ana de Souza, Jan van Eck and Li Wei')).toHaveLength(3);
    expect(namesOf('Ferries are slow')).toBeUndefined();
    expect(isAffiliation('Senior Fellow, Institute of Tests')).toBe(true);
    expect(isAffiliation('The Institute said no.')).toBe(false);
  });
});

describe('chrome', () => {
  it.each([
    'Share Tweet Email',
    'Home > Reports',
    'Accept all cookies',
    'Was this page helpful?',
    '© 2020 X',
    '(c) 2020 X',
    'Alle Rechte vorbehalten',
    '5 min read',
    'Tags: a, b',
  ])('is %s', line => expect(isChrome(line)).toBe(true));
  it.each([
    'Sharing power in Norland',
    'The home of reports',
    'Print runs fell by half.',
    '(c) Keep the form.',
    '',
  ])('is not %j', line => expect(isChrome(line)).toBe(false));
});

describe('rows', () => {
  it('are split at tabs, strokes and wide spaces', () => {
    const words = (row: string) => cellsOf(row).map(({ from, to }) => row.slice(from, to));
    expect(words('a\tb c\td')).toEqual(['a', 'b c', 'd']);
    expect(words('| a | b |')).toEqual(['a', 'b']);
    expect(words('a    b')).toEqual(['a', 'b']);
    expect(isRuleRow('|---|:--:|')).toBe(true);
    expect(isRuleRow('----   ====')).toBe(true);
    expect(isRuleRow('----')).toBe(false);
  });

  it.each([
    ['alone', ''],
    ['in a text whose lines are wrapped', `\n\n${wrapped}\n${wrapped}\n${wrapped}`],
  ])('keep a last cell whole that goes on below itself, %s', (_, more) => {
    const source = [
      'Basin         Loss in 2023          What was done',
      '------        ------------          --------------------',
      'North         12 per cent           Wells were metered and the',
      '                                    readings pub-',
      '                                    lished',
      'East          18 per cent           Nothing was done until the',
      '                                    autumn',
    ].join('\n');
    const { value } = text.read(`${long}\n\n${source}${more}`, { file: 'a.txt' });
    const rows: string[][] = [];
    visit(value, node => {
      if (node.type === 'tableRow') rows.push(node.children.map(plainText));
      return undefined;
    });
    expect(rows).toEqual([
      ['Basin', 'Loss in 2023', 'What was done'],
      ['North', '12 per cent', 'Wells were metered and the readings published'],
      ['East', '18 per cent', 'Nothing was done until the autumn'],
    ]);
  });
});

describe('structure', () => {
  it('nests headings by how they are set', () => {
    const source = [
      'A title',
      long,
      'I. One',
      long,
      'A. Sub',
      long,
      'II. Two',
      long,
      'Conclusion',
      long,
    ];
    expect(shapeOf(source.join('\n'))).toEqual([
      '# I. One',
      '## A. Sub',
      '# II. Two',
      '# Conclusion',
    ]);
    expect(shapeOf(`1. One\n${long}\n1.1 In it\n${long}\n2. Two\n${long}`)).toEqual([
      '# 1. One',
      '## 1.1 In it',
      '# 2. Two',
    ]);
  });

  it('keeps how lists count', () => {
    const counts: string[] = [];
    const source = `${long}\nI. one\n   a. in it\n   b. too\n      i) deep\n      ii) too\nII. two\n${long}\nC. x\nD. y`;
    visit(text.read(source, { file: 'a.txt' }).value, node => {
      if (node.type === 'list') counts.push(`${node.numbering} from ${node.start ?? 1}`);
      return undefined;
    });
    expect(counts).toEqual([
      'upper-roman from 1',
      'lower-alpha from 1',
      'lower-roman from 1',
      'upper-alpha from 3',
    ]);
  });

  it('nests lists by their marks', () => {
    expect(shapeOf(`${long}\n1. one\n   a) in it\n   b) too\n2. two\n• x\n• y`)).toEqual([
      'listItem 2 one',
      'listItem 3 in it',
      'listItem 3 too',
      'listItem 2 two',
      'listItem 3 x',
      'listItem 3 y',
    ]);
  });

  it('knows rules, definitions and items without marks', () => {
    expect(shapeOf(`${long}\n\n***\n\n${long}`)).toEqual(['thematicBreak 1']);
    const term = (name: string) => `${name}: what is meant by it, in a few words.`;
    expect(shapeOf([long, term('Port'), term('Quay'), term('Berth')].join('\n'))).toHaveLength(3);
    expect(
      shapeOf(`${long}\nIt asks for:\nmoney for the boats;\ntime to build them; and\npeace.`),
    ).toHaveLength(3);
  });

  it('is what hints say, and says what they miss', () => {
    const source = `Title\n${long}\nScope\n${long}\nOddly set heading, with a comma,\n${long}`;
    expect(shapeOf(source)).toEqual(['# Scope']);
    expect(shapeOf(source, { headings: ['Oddly set'] })).toEqual([
      '# Oddly set heading, with a comma,',
    ]);
    expect(shapeOf(source, { headings: [], quotations: ['The ferry'] })).toEqual([
      'quotation The ferry ru',
      'quotation The ferry ru',
      'quotation The ferry ru',
    ]);
    const { messages } = text.read(source, { file: 'a.txt', hints: { headings: ['Nowhere'] } });
    expect(messages.map(m => m.rule)).toContain('hint-unmatched');
  });
});

describe('repairs', () => {
  const wrapped = [
    'The committee asked for a long-term plan and for the long-term figures that the gov-',
    'ernment had promised to the house in the year before, and it was given neither of the',
    'two, which it regrets in the strongest terms that the rules of the committee allow to',
    'be used in a report, and so on.',
  ].join('\n');
  it('join lines and words, and say so once for each kind', () => {
    const { value, messages } = text.read(
      `\uFEFF${wrapped}\n\nof\uFB01ce\u00A0hours\u200B \u0093so\u0094\n`,
      {
        file: 'a.txt',
      },
    );
    expect(plainText(value)).toContain('that the government had promised');
    expect(plainText(value)).toContain('office hours “so”');
    const said = messages.filter(m => m.rule === 'text-repaired');
    expect(new Set(said.map(m => m.reason)).size).toBe(said.length);
    expect(said.map(m => m.reason)).toEqual([
      'Repaired: 1 byte order mark left out',
      'Repaired: 2 hard-wrapped lines joined',
      'Repaired: 1 hyphenated line end undone',
      'Repaired: 1 ligature spelled out',
      'Repaired: 1 non-breaking space made plain',
      'Repaired: 1 invisible character left out',
      'Repaired: 2 control characters put as U+FFFD or as what Windows-1252 means by them',
    ]);
  });
});

describe('kinds of texts', () => {
  const metadata = (source: string) => text.read(source, { file: 'a.txt' }).value.metadata;

  it.each([
    ['1', 'Notes\n1. First printed in the Review.\n2. So.'],
    ['*', '* First printed in the Review.'],
  ])('a title has no note marker %s, and it is said that one is left out', (mark, notes) => {
    const cited = mark === '1' ? `${long}2` : long;
    const source = `Ferries in the North${mark}\n\nBy Asha Rao\n\n${cited}\n\n${notes}\n`;
    const { value, messages } = text.read(source, { file: 'a.txt' });
    expect(value.metadata.title).toBe('Ferries in the North');
    const said = messages.find(({ rule }) => rule === 'title-simplified');
    expect(said?.reason).toContain(`\`${mark}\``);
  });

  it('a letter has its subject for title, and no heading in its signature', () => {
    const letter = `Ministry of Ports\nHarbour Street 1\n\n12 May 2023\n\nDear Minister,\n\nFerries in the North\n\n${long}\n\n${long} So it is.\n\nYours sincerely,\n\nAda Field\nChair, Council of the North\n`;
    expect(metadata(letter)).toEqual({ title: 'Ferries in the North', date: '2023-05-12' });
    expect(shapeOf(letter)).toEqual([]);
    expect(metadata(letter.replace('Ferries', 'Re: Ferries')).title).toBe('Ferries in the North');
  });

  it('a press release has its headline for title, and its end is set aside', () => {
    const release = `PRESS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nFerries Return to the North\n\n14 May 2023\n\n${long}\n\n-ENDS-\n\nNotes to editors\n\n1. ${long}\n2. ${long} So it is.\n`;
    expect(metadata(release)).toEqual({
      title: 'Ferries Return to the North',
      date: '2023-05-14',
    });
    expect(shapeOf(release)[0]).toBe('# Notes to editors');
  });

  it('an act has its parts and articles named over their words', () => {
    const act = `FERRIES ACT\n\nAn act about ferries.\n\nPART I\nPRELIMINARY\n\nArticle 1\nScope\n${long}\n\nArticle 2\nNames\n${long} So it is.\n`;
    const { value } = text.read(act, { file: 'a.txt' });
    const headings: string[] = [];
    visit(value, node => {
      if (node.type === 'heading') headings.push(`${node.number ?? '-'} ${plainText(node)}`);
      return undefined;
    });
    expect(headings.slice(-3)).toEqual([
      'PART I PRELIMINARY',
      'Article 1 Scope',
      'Article 2 Names',
    ]);
  });

  it('a row of a table is no heading, and bullets may stand apart', () => {
    expect(shapeOf(`A title here\n\n${long}\n\nWest      3.2      3.0\n\n${long}\n`)).toEqual([]);
    expect(
      shapeOf(`${long}\n\n- One of them said:\n\n${long}\n\n- Another said nothing at all.\n`),
    ).toEqual(['listItem 2 One of them said:', 'listItem 2 Another said nothing at all.']);
  });
});

describe('block quotations', () => {
  it('stand in the item of a list that announces them, and the list goes on', () => {
    const source = [
      'Boats of the North',
      long,
      '1. The minister told the board:',
      '    “We will double the number of boats by the end of the year, and I mean it.”',
      '2. The master wrote to the board:',
      '    “I have asked for figures each quarter, beginning with the one that ends in May.”',
      '3. Nobody said more than that about the matter.',
      long,
    ].join('\n\n');
    const lines: string[] = [];
    visit(briefOf(source), (node, ancestors) => {
      if (node.type === 'list') lines.push(`list of ${node.children.length}`);
      if (node.type === 'quotation' && node.display === 'block')
        lines.push(`${ancestors.at(-1)?.type}: ${node.leadIn === undefined ? 'no' : 'a'} lead-in`);
      return undefined;
    });
    expect(lines).toEqual(['list of 3', 'listItem: a lead-in', 'listItem: a lead-in']);
  });

  it('are found in German, with its marks', () => {
    const source = [
      'Boote des Nordens',
      'Der Rat tagte im Mai, und niemand war auf die lange Sitzung vorbereitet, die folgte.',
      'Der Minister sagte in Kiel:',
      '»Wir wollen keine neuen Häfen bauen. Wir wollen die alten erhalten.«',
      'Danach sprach niemand mehr, bis der Rat am Abend über den Antrag abstimmte.',
    ].join('\n\n');
    const { value } = text.read(source, { file: 'a.txt' });
    const found: string[] = [];
    visit(value, node => {
      if (node.type === 'quotation') found.push(plainText(node));
      return undefined;
    });
    expect(found).toEqual(['»Wir wollen keine neuen Häfen bauen. Wir wollen die alten erhalten.«']);
  });

  it('are found below a lead-in in Hindi as in English', () => {
    const english = `Ferries\n\n${long} The minister said:\n\nWe shall leave no island alone, and two boats will sail.\n\n${long}\n`;
    expect(shapeOf(english)).toContain('quotation We shall lea');
    const hindi =
      'नौका सेवा\n\nपरिवहन मंत्री ने संसद में नई नौका नीति पेश की और उसका बचाव किया। मंत्री ने सदन में कहा:\n\n' +
      'हम किसी भी द्वीप को अकेला नहीं छोड़ेंगे और हर सुबह दो नावें चलेंगी।\n\n' +
      'विपक्ष ने इस घोषणा का स्वागत किया, लेकिन धन के बारे में कुछ नहीं बताया गया।\n';
    expect(shapeOf(hindi)).toContainEqual(expect.stringMatching(/^quotation हम किसी/));
  });
});
