import { describe, expect, it } from 'vitest';
import { canonicalText, visit } from '../../src/brief/index.ts';
import { write } from '../../src/pipeline.ts';
import { countPages } from '../../src/write/index.ts';
import { extractDocx } from '../extract/docx.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { extractPdf } from '../extract/pdf.ts';
import { writeOptions } from '../helper/write-options.ts';
import { stressDocument } from './stress-document.ts';

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const extract = {
  md: (bytes: Uint8Array) => extractMarkdown(words(bytes)),
  html: (bytes: Uint8Array) => extractHtml(words(bytes)),
  docx: extractDocx,
  pdf: extractPdf,
};

describe('a stressful document', () => {
  const { document, assets } = stressDocument(0.075);
  it('has what it promises, in proportion', () => {
    const counts: Record<string, number> = {};
    visit(document, node => {
      counts[node.type] = (counts[node.type] ?? 0) + 1;
      return undefined;
    });
    expect(counts).toMatchObject({ note: 45, figure: 3, table: 1 });
    expect(counts.list).toBeGreaterThan(8);
    for (const script of ['Latin', 'Devanagari', 'Greek', 'Cyrillic'])
      expect(canonicalText(document)).toMatch(new RegExp(`\\p{Script=${script}}{4}`, 'u'));
    expect(stressDocument(0.075).document).toEqual(document);
  });
  it.each(['md', 'html', 'docx', 'pdf'] as const)('comes whole through %s', async format => {
    const { value, messages } = await write(document, [format], { ...writeOptions, assets });
    expect(messages).toEqual([]);
    const bytes = value[0]?.bytes ?? new Uint8Array();
    expect(await extract[format](bytes)).toBe(canonicalText(document));
    if (format === 'pdf') expect(countPages(bytes)).toBeGreaterThan(7);
  });
});
