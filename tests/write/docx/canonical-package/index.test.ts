import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { build as b } from '../../../../src/brief/index.ts';
import { everyNode } from '../../../helper/every-node.ts';
import { arbitraryDocument } from '../arbitrary-document.ts';
import { partsOf } from '../parts-of.ts';
import { written } from '../written.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('canonicalPackage', () => {
  it('gives the same bytes twice, whatever was written in between', async () => {
    const first = await written(everyNode);
    await written(b.document([b.contents(), b.section([], { heading: b.heading([b.text('A')]) })]));
    expect(hashOf((await written(everyNode)).value)).toBe(hashOf(first.value));
  });

  it('gives the same bytes for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        const first = await written(document);
        expect(hashOf((await written(document)).value)).toBe(hashOf(first.value));
      }),
      { seed: 9, numRuns: 10, endOnFailure: true },
    );
  });

  it.each(['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'gives the same bytes in %s',
    async place => {
      process.env.TZ = 'UTC';
      const here = await written(everyNode);
      process.env.TZ = place;
      expect(new Date(1980, 0, 1).toISOString()).not.toBe('1980-01-01T00:00:00.000Z');
      expect(hashOf((await written(everyNode)).value)).toBe(hashOf(here.value));
    },
  );

  it('leaves text that looks like what it rewrites', async () => {
    const text = ' r:id="rId99" w:id="7" <w:footnoteRef/> _Toc12 </cp:coreProperties> $& $1';
    const document = b.document([b.section([b.paragraph([b.text(text)])])], {
      metadata: { title: text },
    });
    const parts = partsOf((await written(document)).value);
    const found = (name: string, tag: string) =>
      parts.xml(name).getElementsByTagName(tag)[0]?.textContent;
    expect(found('word/document.xml', 'w:t')).toBe(text);
    expect(found('docProps/core.xml', 'dc:title')).toBe(text);
  });

  it('begins the package with what readers look for', async () => {
    const { names } = partsOf((await written(everyNode)).value);
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(names.slice(2)).toEqual(names.slice(2).sort());
  });

  it('dates the file by the clock, and says its language', async () => {
    const core = partsOf((await written(everyNode)).value).text('docProps/core.xml');
    expect(core.match(/2024-06-24T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
  });

  it('leaves the date out where there is none', async () => {
    const { value } = await written(everyNode, { clock: new Date('1980-01-01T00:00:00Z') });
    expect(partsOf(value).text('docProps/core.xml')).not.toContain('dcterms:created');
  });
});
