import { describe, expect, it } from 'vitest';
import {
  build as b,
  canonicalText,
  labelsFor,
  lostQuotationTexts,
  visit,
} from '../../src/brief/index.ts';
import { layOut, write } from '../../src/pipeline.ts';
import { extractHtml } from '../extract/html.ts';
import { extractMarkdown } from '../extract/markdown.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';
import { writeOptions } from '../helper/write-options.ts';

const hindi = labelsFor('hi-IN');
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the words of an output', () => {
  it('are those of the language, whatever its region and case', () => {
    expect(labelsFor('HI-Deva-IN')).toBe(hindi);
    expect(labelsFor('en-GB').contents).toBe('Contents');
    expect(labelsFor(undefined).contents).toBe('Contents');
    expect(labelsFor('qya')).toBe(labelsFor('en'));
  });
  it('are complete in Hindi, each in its own script', () => {
    const words = [hindi.pages(1, 2), hindi.date({ month: 2, year: '2024' }), hindi.list.last];
    const plain = Object.values({ ...hindi, ...hindi.template }).filter(v => typeof v === 'string');
    for (const word of [...words, ...plain]) {
      expect(word).toMatch(/\p{Script=Devanagari}/u);
      expect(word).not.toMatch(/\p{Script=Latin}/u);
    }
    expect(plain.length).toBe(Object.keys(hindi).length - 4 + Object.keys(hindi.template).length);
  });
  it('write dates in full', () => {
    expect(hindi.date({ day: 5, month: 8, year: '2024' })).toBe('5 अगस्त 2024');
    expect(labelsFor('en').date({ month: 12, year: '1999' })).toBe('December 1999');
  });
});

describe('a Hindi edition', async () => {
  const fixture = (await fixtures()).find(f => f.name === 'hindi');
  const [summary, , full] = await audiences();
  if (!fixture || !summary || !full) throw new Error('no fixture');
  const made = (audience: typeof full) => {
    const { value } = layOut(fixture.brief, audience, { file: 'x' });
    if (!value) throw new Error('no document');
    return value;
  };
  it('says nothing of its own in English', () => {
    for (const audience of [summary, full])
      visit(made(audience), node => {
        if ('value' in node && node.origin !== 'brief')
          expect(node.value).not.toMatch(/\p{Script=Latin}/u);
        return undefined;
      });
    expect(canonicalText(made(full))).toContain('5 अगस्त 2024');
    expect(canonicalText(made(full))).toContain('तालिका 1. मार्गों पर यात्री');
    expect(canonicalText(made(summary))).toContain('मुख्य बिंदु');
  });
  it('has Hindi furniture', async () => {
    const [html] = (await write(made(full), ['html'], writeOptions)).value;
    expect(text(html?.bytes)).toContain('>विषय-सूची<');
    expect(text(html?.bytes)).toContain('>टिप्पणियाँ<');
    expect(text(html?.bytes)).toContain('lang="hi"');
  });
});

describe('a lost quotation', () => {
  it.each(['en', 'hi'])('is told in one wording by every text format: %s', async lang => {
    const gap = b.quotation('block', [], { missing: true });
    const document = b.document([gap], { metadata: { title: 'T', lang } });
    expect(canonicalText(document)).toBe(labelsFor(lang).lostQuotation);
    expect(lostQuotationTexts).toContain(canonicalText(document));
    const { value } = await write(document, ['html', 'md'], writeOptions);
    expect(await extractHtml(text(value[0]?.bytes))).toBe(canonicalText(document));
    expect(await extractMarkdown(text(value[1]?.bytes))).toBe(canonicalText(document));
  });
});
