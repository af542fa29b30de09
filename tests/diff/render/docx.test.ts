import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { build as b, type Document, type Flow } from '../../../src/brief/index.ts';
import { noDate } from '../../../src/clock.ts';
import { compare } from '../../../src/diff/compare.ts';
import { docx } from '../../../src/diff/render/docx/index.ts';
import { numberNotes } from '../../../src/diff/render/docx/number-notes.ts';
import { writeDocument } from '../../../src/write/docx/write-document.ts';
import { defaultTheme } from '../../../src/write/theme.ts';
import { arbitraryDocument } from '../../helper/arbitrary-document.ts';
import { everyNode } from '../../helper/every-node.ts';
import { hasOffice, settleInOffice } from '../../helper/office.ts';
import { arbitraryEdits, edited, withCitedNotes } from '../arbitrary-edits.ts';
import { arbitraryRevisions } from '../arbitrary-revisions.ts';
import { doc } from '../doc.ts';

const pandoc = spawnSync('pandoc', ['--version']).status === 0;
const day = { author: 'An Editor', date: '2024-06-24' };

// Pandoc makes code of the style "Source Code" and loses tracked text in it, and takes titles,
// authors and captions out of the text.
function inBodyText(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const name of ['word/document.xml', 'word/footnotes.xml']) {
    const part = parts[name];
    if (part)
      parts[name] = strToU8(
        strFromU8(part).replace(
          /w:val="(?:SourceCode|Title|Subtitle|Author|Date|Abstract|Caption)"/g,
          'w:val="BodyText"',
        ),
      );
  }
  return zipSync(parts);
}

/**
 * Reads a Word file's words with pandoc: the text, then each note once; numbers of notes and all
 * white space apart.
 */
function words(file: Uint8Array, changes: 'accept' | 'reject', kept: RegExp = /(?!)/): string[] {
  const html = execFileSync(
    'pandoc',
    ['-f', 'docx', '-t', 'html', '--wrap=none', `--track-changes=${changes}`],
    { input: inBodyText(file), maxBuffer: 1 << 28 },
  ).toString('utf8');
  const bare = (part: string) =>
    part
      .replace(/<a[^>]*class="footnote-(ref|back)".*?<\/a>/gs, '')
      .replace(/<sup>.*?<\/sup>/gs, '')
      .replace(/<[^>]*>/g, tag => (kept.test(tag) ? tag : ''))
      // What is formatted in two runs looks as what is in one.
      .replace(/<\/(\w+)>(\s*)<\1>/g, '$2')
      .replace(/\s+/g, '');
  const [text = '', notes = ''] = html.split(/<(?:section|div) class="footnotes/);
  return [
    bare(text),
    ...new Set(
      notes
        .split(/<li id="fn/)
        .slice(1)
        .map(note => bare(`<${note}`)),
    ),
  ];
}

async function plain(document: Document): Promise<Uint8Array> {
  const options = { clock: noDate, assets: new Map(), theme: defaultTheme };
  return (await writeDocument(numberNotes(document), options)).value;
}

async function expectBoth(
  old: Document,
  fresh: Document,
  read: (words: string) => string = text => text,
): Promise<void> {
  const redline = await docx(compare(old, fresh), day);
  expect(words(redline, 'accept').map(read).sort()).toEqual(
    words(await plain(fresh), 'accept')
      .map(read)
      .sort(),
  );
  expect(words(redline, 'reject').map(read).sort()).toEqual(
    words(await plain(old), 'accept')
      .map(read)
      .sort(),
  );
}

const notes = { x: 'Joint statement, 2024.', y: 'Annual report of the company.', z: 'Interview.' };
const cases: [string, string, string][] = [
  ['words', 'It grew by 66 tonnes.', 'It grew by 67 tonnes in all.'],
  ['paragraphs', 'First one. / Second thing here.', 'First one. / Another altogether. / Third.'],
  ['a split', 'First one here. Second one there.', 'First one here. / Second one there.'],
  ['a join', 'First one here. / Second one there.', 'First one here. Second one there.'],
  ['a new first note', 'One deal.^x Two more.^y', 'One deal.^z Two more.^x Three others.^y'],
  ['a note less', 'One deal was made.^x Two more.^y', 'One deal was made. Two more.^y'],
  [
    'a passage with its note elsewhere',
    'The first deal was made there.^x / The second deal was refused at once.^y / A third one is still open.',
    'The second deal was refused at once.^y / A third one is still open. / The first deal was made there.^x',
  ],
  [
    'a row',
    '= Land; Share | East; 66 | Arctic; 15',
    '= Land; Share | East; 66 | North; 7 | Arctic; 15',
  ],
  ['list items', '- Build more rail. / - Hire guards.', '- Hire guards. / - Ask the neighbours.'],
  ['a heading', '# Old ways / Some text.', '# New hopes / Some text.'],
  ['a quotation', '> We stand by them. -- Kim', '> We stood by them. -- Putin'],
];

const { text, paragraph, sentence } = b;
const said = (words: string) => sentence([text(words)]);
const shown = (caption: string) =>
  b.figure([b.image('absent.png', 'x')], { caption: b.caption([text(caption)]) });
const answered = (words: string, ...who: string[]) =>
  b.quotation('inline', [text(words)], { attribution: b.attribution(who.map(name => text(name))) });
const furs = 'Alpha went north to trade furs.';
const dusk = 'Epsilon signs treaties at dusk only.';
const orders: [string, Flow[], Flow[]][] = [
  [
    'a caption that goes before one that comes',
    [shown(furs), b.section([paragraph([said(dusk), text(' '), said(furs)])])],
    [b.quotation('block', [shown(dusk)])],
  ],
  [
    'a paragraph that goes before a heading',
    [
      b.section([
        paragraph([said(furs)]),
        b.section([paragraph([said('Beta stays.')])], { heading: b.heading([text(dusk)]) }),
      ]),
    ],
    [b.section([paragraph([said('Beta stays.')])], { heading: b.heading([text(dusk)]) })],
  ],
  [
    'an attribution that goes on in other formatting',
    [paragraph([sentence([answered('We stand by them.', 'Kim'), text(' And more.')])])],
    [
      paragraph([
        sentence([b.emphasis([answered('We stood by them.', 'Kim'), text(' And more.')])]),
      ]),
    ],
  ],
  [
    'a figure in the place of an item',
    [b.section([b.list([b.listItem([paragraph([said(furs)])])])]), shown(furs)],
    [
      b.section([
        b.list([b.listItem([paragraph([said(furs)])]), b.listItem([paragraph([said(furs)])])]),
      ]),
      b.section([]),
    ],
  ],
];

describe.skipIf(!pandoc)('docx (skipped where pandoc is absent)', () => {
  it.each(cases)('gives both revisions of %s', async (_, old, fresh) => {
    await expectBoth(doc(old, notes), doc(fresh, notes));
  });

  it.each(orders)('gives the order of both revisions of %s', async (_, old, fresh) => {
    await expectBoth(b.document(old, {}), b.document(fresh, {}));
  });

  it('gives both revisions where a note changed', async () => {
    const line = 'One deal was made.^x Two more.^y';
    await expectBoth(doc(line, notes), doc(line, { ...notes, y: 'Annual report of the firm.' }));
  });

  it('gives both revisions of what has every node', async () => {
    await expectBoth(
      everyNode,
      edited(everyNode, [
        { at: 3, what: 'word' },
        { at: 1, what: 'swap-blocks' },
      ]),
    );
  });

  it('gives both revisions whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryEdits, async (old, edits) => {
        // A note that is cited again is referred to by its number, which Word counts afresh.
        await expectBoth(old, withCitedNotes(edited(old, edits)), text =>
          text.replace(/[\d,]/g, ''),
        );
      }),
      { numRuns: 15, seed: 15, endOnFailure: true },
    );
  });

  it('gives both revisions of what stands in another order and structure', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRevisions, ([old, fresh]) => expectBoth(old, fresh)),
      { numRuns: 20, seed: 1, endOnFailure: true },
    );
  });
});

const formats: [string, string, string][] = [
  ['emphasis that came', 'It grew fast in all.', 'It _grew fast_ in all.'],
  ['emphasis that went', 'It _grew fast_ in all.', 'It grew fast in all.'],
  ['emphasis that moved on', 'It _grew fast_ in all.', 'It grew _fast in_ all.'],
  ['emphasis on other words', 'It _grew fast_ in all.', 'It _grew slowly_ in the end.'],
];
describe.skipIf(!pandoc)('formatting in a redline (skipped where pandoc is absent)', () => {
  it.each(formats)('gives both revisions of %s', async (_, old, fresh) => {
    const redline = await docx(compare(doc(old), doc(fresh)), day);
    const em = /^<\/?em>$/;
    expect(words(redline, 'accept', em)).toEqual(words(await plain(doc(fresh)), 'accept', em));
    expect(words(redline, 'reject', em)).toEqual(words(await plain(doc(old)), 'accept', em));
  });
});

describe.skipIf(!pandoc || !hasOffice)('a redline in LibreOffice (needs pandoc, soffice)', () => {
  // All cases in one file: the program takes seconds to start.
  const whole = (side: 1 | 2) =>
    doc(cases.map(one => `# About ${one[0]} / ${one[side]}`).join(' / '), notes);

  it.each([
    ['accepted', 'Accept', 2],
    ['rejected', 'Reject', 1],
  ] as const)('gives a revision once it is %s', async (_, how, side) => {
    const redline = await docx(compare(whole(1), whole(2)), day);
    const settled = words(settleInOffice(redline, how), 'accept').sort();
    expect(settled).toEqual(words(await plain(whole(side)), 'accept').sort());
  });
});

describe('docx', () => {
  it('gives the same bytes every time', async () => {
    const difference = compare(doc(cases[4]?.[1] ?? '', notes), doc(cases[4]?.[2] ?? '', notes));
    expect(await docx(difference, day)).toEqual(await docx(difference, day));
  });

  it('dates changes only where there is a date', async () => {
    const difference = compare(doc('It grew by 66 tonnes.'), doc('It grew by 67 tonnes.'));
    const body = async (options: { author: string; date?: string }) =>
      strFromU8(unzipSync(await docx(difference, options))['word/document.xml'] as Uint8Array);
    expect(await body(day)).toMatch(/<w:ins [^>]*w:date="2024-06-24T00:00:00Z"/);
    const undated = await body({ author: 'An Editor' });
    expect(undated).toContain('<w:ins ');
    expect(undated).not.toContain('w:date');
  });
});
