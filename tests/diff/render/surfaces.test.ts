import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/diff/compare.ts';
import { correctionNotice } from '../../../src/diff/render/correction-notice.ts';
import { json } from '../../../src/diff/render/json.ts';
import { diffSchema, diffShape } from '../../../src/diff/render/json-schema.ts';
import { literal, markdown } from '../../../src/diff/render/markdown.ts';
import { plainPaint, stat, terminal } from '../../../src/diff/render/terminal.ts';
import type { EditionReport, Report } from '../../../src/diff/report.ts';
import { arbitraryDocument } from '../../helper/arbitrary-document.ts';
import { arbitraryText } from '../../helper/hostile-text.ts';
import { arbitraryEdits, edited } from '../arbitrary-edits.ts';
import { reportOf } from './report-of.ts';

const report = reportOf(
  '# Background / It grew by 66 tonnes.^x He said so. / > We stand by them. -- Kim / # Trade / Old words.',
  '# Background / It grew by 67 tonnes.^x He said so.^y / > We stood by them. -- Kim / # Trade / New words.',
  { x: 'A report.', y: 'An interview.' },
  [
    { title: 'A treaty', date: '2024-06-24' },
    { title: 'A treaty', date: '2024-07-01' },
  ],
);
const same = reportOf('Nothing new.', 'Nothing new.');
const [edition] = report.editions as [EditionReport];

describe('terminal', () => {
  it('shows each change with its words in context', () => {
    expect(terminal(report, plainPaint)).toMatchInlineSnapshot(`
      "v1 → v2

      treaty · Full brief: 5 changes
        metadata: date: 1 figure
        Background: 1 quotation, 1 figure, 1 citation
        Trade: 1 wording

      figure  metadata: date
        [-2024-06-24-]{+2024-07-01+}

      figure  also wording · Background
        It grew by [-66-]{+67+} tonnes.[1]

      citation  Background
        note added: “An interview.”
        He said so.{+[2]+}

      quotation  also wording · Background
        We [-stand-]{+stood+} by them.

      wording  Trade
        [-Old-]{+New+} words.
      "
    `);
  });

  it('sums up by section', () => {
    expect(stat(report, plainPaint)).toMatchInlineSnapshot(`
      "treaty · Full brief: 5 changes
        metadata: date: 1 figure
        Background: 1 quotation, 1 figure, 1 citation
        Trade: 1 wording
      "
    `);
  });

  it('says so when nothing changed', () => {
    expect(terminal(same, plainPaint)).toBe('No changes.\n');
    expect(stat(same, plainPaint)).toBe('No changes.\n');
  });

  it('lets no control character of the text reach the terminal', () => {
    const hostile = reportOf('It was \u001B[31mred\u0007.', 'It is \u001B[31mred\u0007.');
    const codes = [...terminal(hostile, plainPaint)].map(sign => sign.charCodeAt(0));
    expect(codes.filter(code => code < 32 && code !== 10)).toEqual([]);
  });
});

describe('markdown', () => {
  it('puts serious changes first and folds the rest', () => {
    expect(markdown(report)).toMatchInlineSnapshot(`
      "## What changed: v1 → v2

      **5 changes**: 1 quotation, 2 figure, 1 citation, 1 wording

      ### treaty · Full brief

      - **quotation** · Background  
        We <del>stand</del><ins>stood</ins> by them.
      - **figure** · metadata: date  
        <del>2024\\-06\\-24</del><ins>2024\\-07\\-01</ins>
      - **figure** · Background  
        It grew by <del>66</del><ins>67</ins> tonnes.\\[1\\]
      - **citation** · Background  
        note added: “An interview.”  
        He said so.<ins>\\[2\\]</ins>

      <details>
      <summary>1 change less serious: 1 wording</summary>

      - **wording** · Trade  
        <del>Old</del><ins>New</ins> words.

      </details>
      "
    `);
  });

  it('stays under a limit, and says what is left out', () => {
    const line = Array.from({ length: 400 }, (_, i) => `Sentence ${i} has some words in it.`);
    const many = reportOf(line.join(' / '), line.map(l => l.replace('some', 'few')).join(' / '));
    const short = markdown(many, 5000);
    expect(short.length).toBeLessThan(5000);
    expect(short).toMatch(/\d+ more did not fit/);
    expect(short.match(/<details>/g)?.length).toBe(short.match(/<\/details>/g)?.length);
    expect(markdown(many).length).toBeLessThan(65_536);
  });

  it('holds two thousand changes in one comment: the serious ones, and a count of the rest', () => {
    const line = Array.from({ length: 2000 }, (_, i) => `Sentence ${i} has some <words> in it.`);
    const edited = line.map((l, i) =>
      i < 20 ? l.replace('has', 'had 5 or') : l.replace('some', 'few'),
    );
    const many = markdown(reportOf(line.join(' / '), edited.join(' / ')));
    expect(many.length).toBeLessThan(65_536);
    expect(many).toContain('**2000 changes**: 20 figure, 1980 wording');
    expect(many.match(/^- \*\*figure\*\*/gm)).toHaveLength(20);
    const shown = many.match(/^- \*\*wording\*\*/gm)?.length ?? 0;
    expect(many).toContain(`\n${1980 - shown} more did not fit`);
    expect(many.match(/<details>/g)).toHaveLength(1);
    expect(many.match(/<\/details>/g)).toHaveLength(1);
  });

  it('lets no text become markup, a link or a mention', () => {
    fc.assert(
      fc.property(arbitraryText({ devanagari: true }), text => {
        const tree = fromMarkdown(`x ${literal(text)} x`, {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        const [paragraph] = tree.children;
        const inner = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const kinds = new Set(inner.map(node => node.type));
        kinds.delete('text');
        for (const node of inner) if (node.type === 'html') expect(node.value).toBe('<!-- -->');
        kinds.delete('html');
        expect([...kinds]).toEqual([]);
        expect(tree.children).toHaveLength(1);
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(literal('ask @somebody about #12')).toBe('ask @<!-- -->somebody about \\#<!-- -->12');
  });
});

describe('json', () => {
  it('fits its schema, whatever changed', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdits, (old, edits) => {
        const one: Report = {
          ...report,
          editions: [{ ...edition, difference: compare(old, edited(old, edits)) }],
        };
        diffShape.parse(JSON.parse(json(one)));
      }),
      { numRuns: 60, seed: 4 },
    );
    diffShape.parse(JSON.parse(json(report)));
  });

  it('is described by a JSON Schema', () => {
    expect(diffSchema()).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['changes']),
    });
  });

  it('has one entry a change, with both positions', () => {
    const { changes } = JSON.parse(json(report)) as { changes: Record<string, unknown>[] };
    expect(changes.map(change => change.kind)).toEqual([
      'figure',
      'figure',
      'citation',
      'quotation',
      'wording',
    ]);
    expect(changes[1]).toMatchObject({
      old: { text: 'It grew by 66 tonnes.[1]', pointer: '/children/0/children/0/children/0' },
      new: { text: 'It grew by 67 tonnes.[1]', headings: ['Background'] },
    });
  });
});

describe('correctionNotice', () => {
  it('tells what bears on the text, with the day', () => {
    expect(correctionNotice(edition)).toMatchInlineSnapshot(`
      "Correction to “A treaty”

      On 1 July 2024 the following was changed:

      - A quotation in the section “Background” was corrected from “stand” to “stood”, in “We stood by them.”
      - A figure in the section “Background” was corrected from “66 tonnes” to “67 tonnes”, in “It grew by 67 tonnes.”
      - A citation in the section “Background” was changed: note added: “An interview.”
      - And small changes of wording.
      "
    `);
  });

  it('takes one sentence for one change, and the day that is given', () => {
    const [one] = reportOf('# Trade / It grew by 66 tonnes.', '# Trade / It grew by 67 tonnes.')
      .editions as [EditionReport];
    expect(correctionNotice(one, '2024-06-24')).toMatchInlineSnapshot(`
      "Correction

      On 24 June 2024 a figure in the section “Trade” was corrected from “66 tonnes” to “67 tonnes”, in “It grew by 67 tonnes.”
      "
    `);
  });

  it('says that words changed, and gives nothing where only layout did', () => {
    const [one] = reportOf('Old words here.', 'New words here.').editions as [EditionReport];
    expect(correctionNotice(one)).toBe('Correction\n\nSmall changes of wording were made.\n');
    const [none] = reportOf('One here. / Two here.', 'One here. Two here.').editions as [
      EditionReport,
    ];
    expect(correctionNotice(none)).toBe('');
  });

  it('gives no day where the text still bears the first one, and none for a text without', () => {
    for (const old of [{ date: '2024-06-24' }, {}]) {
      const dates: [Record<string, string>, Record<string, string>] = [
        old as Record<string, string>,
        { date: '2024-06-24' },
      ];
      const [one] = reportOf('It has 4 parts.', 'It has 5 parts.', {}, dates).editions as [
        EditionReport,
      ];
      expect(correctionNotice(one)).toContain('\n\nA figure was corrected from “4” to “5”');
    }
  });

  it.each([
    ['It was 41% then.', 'It was 43% then.', 'from “41%” to “43%”'],
    [
      'It took 41 per cent of it.',
      'It took 4 per cent of it.',
      'from “41 per cent” to “4 per cent”',
    ],
    ['It costs INR 84 crore.', 'It costs INR 86 crore.', 'from “INR 84 crore” to “INR 86 crore”'],
    ['It costs $120 million.', 'It costs $12 million.', 'from “$120 million” to “$12 million”'],
    ['Of 30 minutemen two fled.', 'Of 31 minutemen two fled.', 'from “30” to “31”'],
  ])('quotes a figure with its unit and sign: %s', (old, fresh, words) => {
    const [one] = reportOf(old, fresh).editions as [EditionReport];
    expect(correctionNotice(one)).toContain(words);
  });

  it('holds a section for advice by its heading', () => {
    const [one] = reportOf(
      '# What should be done / India should sign.',
      '# What should be done / India must sign.',
    ).editions as [EditionReport];
    expect(one.difference.changes.map(change => change.kind)).toEqual(['recommendation']);
    expect(correctionNotice(one)).toContain('corrected from “should” to “must”');
  });
});
