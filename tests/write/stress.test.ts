import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/brief/index.ts';
import { write } from '../../src/pipeline.ts';
import { countPages, type OutputFormat } from '../../src/write/index.ts';
import { stressDocument } from '../bench/stress-document.ts';
import { extractDocx } from '../extract/docx.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { extractPdf } from '../extract/pdf.ts';
import { writeOptions } from '../helper/write-options.ts';
import { faults } from './docx/faults.ts';

const { document, assets } = stressDocument();
const text = canonicalText(document);
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function made(format: OutputFormat): Promise<Uint8Array> {
  const { value, messages } = await write(document, [format], { ...writeOptions, assets });
  expect(messages).toEqual([]);
  return value[0]?.bytes ?? new Uint8Array();
}

// 600 notes, some longer than a page, tables over pages, four scripts, lists in lists, 40 figures.
describe('a document of more than 200 pages comes whole and valid through', () => {
  it('PDF', async () => {
    const bytes = await made('pdf');
    expect(countPages(bytes)).toBeGreaterThan(200);
    expect(await extractPdf(bytes)).toBe(text);
    const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
    try {
      writeFileSync(join(folder, 'a.pdf'), bytes);
      const { error, status, stdout } = spawnSync('qpdf', ['--check', join(folder, 'a.pdf')]);
      // Where qpdf is not installed, CI says so.
      if (!error)
        expect([status, stdout.toString()]).toEqual([0, expect.stringContaining('No syn')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('DOCX', async () => {
    const bytes = await made('docx');
    expect(await extractDocx(bytes)).toBe(text);
    expect(await faults(bytes)).toEqual([]);
  });
  it('HTML', async () => {
    const page = words(await made('html'));
    expect(await extractHtml(page)).toBe(text);
    const { results } = await new HtmlValidate({
      root: true,
      extends: ['html-validate:document', 'html-validate:a11y'],
      rules: { 'doctype-style': 'off', 'require-sri': 'off' },
    }).validateString(page.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,AAAA'));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
  it('Markdown', async () => {
    expect(await extractMarkdown(words(await made('md')))).toBe(text);
  });
});
