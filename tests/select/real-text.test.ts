import { beforeAll, describe, expect, it } from 'vitest';
import { loadAudiences } from '../../src/build/audiences.ts';
import { nodeHost } from '../../src/host.ts';
import { editionOf, readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import type { Edition } from '../../src/select/index.ts';
import { seed } from '../helper/cases.ts';
import { printed, textsOf } from './edition-of.ts';

const clause = 'If one of the Parties is subjected to an armed attack';
const caveat = 'did not reveal much in terms of concrete deliverables';

describe.skipIf(!seed)('the real text (skipped where ../shared/seeds is absent)', () => {
  const editions = new Map<string, Edition>();
  beforeAll(async () => {
    const names = ['india-note', 'executive-summary', 'key-messages'];
    const read = readBrief({ file: 'seed.txt', text: seed?.text ?? '', reader: readers.text });
    for (const audience of await loadAudiences(nodeHost(), ['templates'], names)) {
      const { value } = editionOf(read.value, audience, { file: 'seed.txt' });
      if (value) editions.set(audience.id, value);
    }
  });

  it('gives an India note of 300 to 350 words, the paragraph on India whole and first', () => {
    const note = editions.get('india-note');
    expect(note?.words).toBeGreaterThanOrEqual(300);
    expect(note?.words).toBeLessThanOrEqual(350);
    expect(printed(note, 'focus')).toMatch(
      /^For India, .*drawing in the Russia factor in the region\.$/,
    );
    const context = printed(note, 'context');
    expect(context).toContain('as elaborated in Article 4:\nIf one of the Parties');
    expect(context).toContain(caveat);
    expect(context).toContain('18–19 June 2024');
  });

  it('gives an executive summary of at most 300 words, India and the shortest quotation among it', () => {
    const summary = editions.get('executive-summary');
    expect(summary?.words).toBeLessThanOrEqual(300);
    expect(printed(summary, 'points')).toContain('For India,');
    expect(printed(summary, 'points')).toContain(caveat);
    expect(printed(summary, 'quotation')).toContain(clause);
  });

  it('takes nothing that announces the lost quotation, nothing twice', () => {
    for (const edition of editions.values()) {
      const texts = textsOf(edition);
      expect(texts).not.toContain('This was reflected in his statement:');
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
