import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build as b, canonicalText, type Document, digestOf } from '../../src/brief/index.ts';
import { layOut, readBrief, write } from '../../src/pipeline.ts';
import { readEmbedded } from '../../src/read/embedded/index.ts';
import { readers } from '../../src/read/index.ts';
import { embeddedDocument } from '../../src/write/embedded.ts';
import { arbitraryDocuments } from '../helper/arbitrary-document.ts';
import { everyNode } from '../helper/every-node.ts';
import { audiences } from '../helper/fixtures.ts';
import { writeOptions } from '../helper/write-options.ts';

const formats = ['html', 'docx', 'pdf'] as const;
const carried = async (document: Document, format: (typeof formats)[number], embed?: boolean) => {
  const options = { ...writeOptions, ...(embed === undefined ? {} : { embed }) };
  const [output] = (await write(document, [format], options)).value;
  return output?.bytes ?? new Uint8Array();
};

describe('the document that an output carries', () => {
  it.each(formats)('is read back from %s with its digest', async format => {
    const found = readEmbedded(await carried(everyNode, format), format);
    expect(found?.digest).toBe(digestOf(everyNode));
    expect(found?.document).toEqual(JSON.parse(embeddedDocument(everyNode).json).document);
    expect(canonicalText(found?.document as Document)).toBe(canonicalText(everyNode));
  });
  it.each(formats)('stays out of %s where nobody wants it', async format => {
    const bytes = await carried(everyNode, format, false);
    expect(readEmbedded(bytes, format)).toBeUndefined();
    expect(Buffer.from(bytes).includes('briefpress-document')).toBe(false);
  });
  it('has the text of any document', () => {
    fc.assert(
      fc.property(arbitraryDocuments(), document => {
        const { json, digest } = embeddedDocument(document);
        expect(digest).toBe(digestOf(document));
        expect(canonicalText(JSON.parse(json).document)).toBe(canonicalText(document));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
  it('cannot be ended from within, whatever the text says', async () => {
    const hostile =
      '</script><script>alert(1)</script><!-- ]]> &lt; \u2028 \uFFFE ]]></briefpress>';
    const document = b.document([b.paragraph([b.text(hostile)])]);
    const page = Buffer.from(await carried(document, 'html')).toString();
    // Data blocks and nothing else: our document, and what is said of it for search engines.
    expect(page.match(/<script(?![^>]*type="application\/(ld\+)?json")/g)).toBeNull();
    expect(readEmbedded(page, 'html')?.digest).toBe(digestOf(document));
    const word = readEmbedded(await carried(document, 'docx'), 'docx');
    expect(word && canonicalText(word.document)).toContain('</script><script>alert(1)');
  });
  it('is refused where its text and its digest disagree', async () => {
    const page = Buffer.from(await carried(everyNode, 'html')).toString();
    const at = page.indexOf('briefpress-document');
    const changed = page.slice(0, at) + page.slice(at).replace('Second step', 'Seventh step');
    expect(readEmbedded(changed, 'html')).toBeUndefined();
  });
  it('is absent from what is none of ours', () => {
    for (const format of formats) {
      expect(readEmbedded('', format)).toBeUndefined();
      expect(readEmbedded('PK\u0003\u0004 /EmbeddedFile stream', format)).toBeUndefined();
    }
  });
});

// Law 7: an output carries only what its audience was given.
describe('the audience gets no more than it was given', () => {
  it('of places, sources, guesses and what was left out', async () => {
    const source = [
      '# Title',
      '',
      'India is named here and stays.[^1]',
      '',
      'The secret passage is about ferries and nothing else.[^2]',
      '',
      '[^1]: A note that stays.',
      '[^2]: A secret note.',
    ].join('\n');
    const { value: brief } = readBrief({
      file: '/home/somebody/secret-draft.md',
      text: source,
      reader: readers.markdown,
    });
    const audience = (await audiences()).find(a => a.id === 'india-note');
    if (!audience) throw new Error('no audience');
    const settings = { ...audience.settings, context: 0 };
    const document = layOut(brief, { ...audience, settings }, { file: 'x' }).value as Document;
    const { json } = embeddedDocument({
      ...document,
      references: [{ id: 'secret2020', title: 'A secret reference' }],
    });
    expect(json).toContain('India is named here');
    expect(json).not.toMatch(/secret|somebody|"position"|"offset"/);
  });
  it('nor an attribution that was only inferred, nor where a computed text comes from', () => {
    const quoted = b.quotation('block', [b.paragraph([b.text('Words.')])], {
      leadIn: 't-elsewhere',
      attribution: b.attribution([b.text('A minister')], 'computed'),
    });
    const named = b.text('Draft', { origin: 'computed', rule: 'file-name', from: 'a/draft.txt' });
    const dated = b.text('June', { origin: 'computed', rule: 'date', from: '2024-06' });
    const { json } = embeddedDocument(b.document([quoted, b.paragraph([named, dated])]));
    expect(json).not.toMatch(/minister|t-elsewhere|draft\.txt/);
    expect(json).toContain('"from":"2024-06"');
  });
});

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
describe('after another program has saved the file', () => {
  it.skipIf(!hasQpdf)('a PDF still gives its document (needs qpdf)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
    try {
      const [given, saved] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')] as const;
      writeFileSync(given, await carried(everyNode, 'pdf'));
      execFileSync('qpdf', ['--check', given]);
      execFileSync('qpdf', ['--object-streams=generate', given, saved]);
      const attached = execFileSync('qpdf', ['--list-attachments', given]).toString();
      expect(attached).toContain('briefpress-document.json');
      expect(readEmbedded(readFileSync(saved), 'pdf')?.digest).toBe(digestOf(everyNode));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
