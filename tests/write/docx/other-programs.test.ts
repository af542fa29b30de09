import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/brief/index.ts';
import { everyNode } from '../../helper/every-node.ts';
import { converted, has } from './libre-office.ts';
import { written } from './written.ts';

const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'every-node.docx');
writeFileSync(file, (await written(everyNode)).value);

// Both are skipped, and say so in the report, where the programs are not installed.
describe('other programs', () => {
  it.skipIf(!has('soffice') || !has('pdftotext', '-v'))(
    'LibreOffice prints every word',
    () => {
      const files = new Map([['every-node', readFileSync(file)]]);
      writeFileSync(
        join(folder, 'every-node.pdf'),
        converted(files, 'pdf').get('every-node') ?? '',
      );
      execFileSync('pdftotext', ['-layout', join(folder, 'every-node.pdf')]);
      // A raised mark may stand on a line of its own there, so letters and figures are looked for apart.
      const words = (text: string) => text.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? [];
      const printed = new Set(words(readFileSync(join(folder, 'every-node.txt'), 'utf8')));
      expect(words(canonicalText(everyNode)).filter(word => !printed.has(word))).toEqual([]);
    },
    120_000,
  );

  it.skipIf(!has('pandoc'))('pandoc reads notes, headings and lists', () => {
    const markdown = execFileSync('pandoc', ['-f', 'docx', '-t', 'markdown', file], {
      encoding: 'utf8',
    });
    expect(markdown.match(/^\[\^\d+\]:/gm)).toHaveLength(5);
    expect(markdown).toContain('Third note, second paragraph.');
    expect(markdown).toMatch(/^# 1.What changed/m);
    expect(markdown).toMatch(/^## Steps & details/m);
    expect(markdown).toMatch(/^3\. +First step\./m);
    expect(markdown).toMatch(/^> First paragraph of the quotation\./m);
  });
});
