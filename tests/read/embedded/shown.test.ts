import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build as b, canonicalText, type Document } from '../../../src/brief/index.ts';
import { layOut, write } from '../../../src/pipeline.ts';
import { readEmbedded } from '../../../src/read/embedded/index.ts';
import { canonicalOf } from '../../../src/read/embedded/shown/canonical-of.ts';
import { shownIn, showsWhatItCarries } from '../../../src/read/embedded/shown/index.ts';
import { arbitraryDocuments } from '../../helper/arbitrary-document.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { audiences, fixtures } from '../../helper/fixtures.ts';
import { notesThatCite } from '../../helper/notes-that-cite.ts';
import { writeOptions } from '../../helper/write-options.ts';

const formats = ['html', 'docx', 'pdf'] as const;
type Format = (typeof formats)[number];
const [all, published] = await Promise.all([fixtures(), audiences()]);

async function written(document: Document, format: Format): Promise<Uint8Array> {
  const [output] = (await write(document, [format], writeOptions)).value;
  return output?.bytes ?? new Uint8Array();
}

function shown(bytes: Uint8Array, format: Format): string {
  const found = shownIn(bytes, format, 'a file');
  if (!found || found.foreign) throw new Error('not taken for a file of ours');
  return canonicalOf(found);
}

describe('what an output shows', () => {
  describe.each(formats)('as %s', format => {
    const single: [string, Document][] = [
      ['every node', everyNode],
      ['a document without notes', withoutNotes],
      // Word knows no notes of notes.
      ...(format === 'docx' ? [] : ([['notes that cite one another', notesThatCite]] as const)),
    ].map(([name, document]) => [name as string, document as Document]);
    it.each(single)('is the canonical text of %s', async (_, document) => {
      expect(shown(await written(document, format), format)).toBe(canonicalText(document));
    });

    it('is the canonical text of every edition of every fixture', async () => {
      for (const { name, brief } of all)
        for (const audience of published) {
          const document = layOut(brief, audience, { file: name }).value;
          if (!document) continue;
          const text = shown(await written(document, format), format);
          expect(text, `${name} for ${audience.id}`).toBe(canonicalText(document));
        }
    });

    it('is the canonical text of any document', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryDocuments({ devanagari: format !== 'docx' }), async document => {
          // A picture in a word parts it on a page.
          fc.pre(format !== 'pdf' || !JSON.stringify(document).includes('"image"'));
          expect(shown(await written(document, format), format)).toBe(canonicalText(document));
        }),
        { numRuns: format === 'pdf' ? 40 : 100, seed: 23 },
      );
    });
  });

  it.each(formats)('is as it carries, until somebody edits one of the two: %s', async format => {
    const other = b.document([b.paragraph([b.text('Other words.')])]);
    const [bytes, others] = [await written(everyNode, format), await written(other, format)];
    const [carried, of] = [readEmbedded(bytes, format), readEmbedded(others, format)];
    const seen = shownIn(bytes, format, 'a file');
    if (!seen || !carried || !of) throw new Error('not taken for a file of ours');
    expect(showsWhatItCarries(seen, carried)).toBe(true);
    expect(showsWhatItCarries(seen, of)).toBe(false);
  });

  it('leaves a PDF of another program alone, and one that somebody wrote on is foreign', async () => {
    const bytes = Buffer.from(await written(everyNode, 'pdf')).toString('latin1');
    const read = (text: string) => shownIn(Buffer.from(text, 'latin1'), 'pdf', 'a file');
    expect(read(bytes.replaceAll('(Briefpress)', '(Otherpress)'))).toBeUndefined();
    const annotated = `${bytes}\n99999 0 obj\n<</Type /Annot /Subtype /FreeText>>\nendobj\n`;
    expect(read(annotated)?.foreign).toBeUndefined();
    const onPage = annotated.replace(/\/Type \/Page(?=[^s])/, '/Annots [99999 0 R] $&');
    const later = onPage.replace(/\/Annots \[(?!99999)[^\]]*\]/g, '');
    expect(read(later)?.foreign).toBe(true);
  });

  it('never fails, however a PDF is broken', async () => {
    const bytes = await written(withoutNotes, 'pdf');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
          maxLength: 60,
        }),
        fc.nat(bytes.length),
        (edits, length) => {
          const broken = bytes.slice(0, Math.max(length, bytes.length / 2));
          for (const [at, byte] of edits) broken[at] = byte;
          const found = shownIn(broken, 'pdf', 'a file');
          return found === undefined || typeof canonicalOf(found) === 'string';
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it('ends in bounded time for a PDF that is made to keep readers busy', () => {
    const read = (objects: string) => shownIn(Buffer.from(`%PDF-1.7\n${objects}`), 'pdf', 'a file');
    const info = '9 0 obj\n<</Producer (Briefpress)>>\nendobj\n';
    const kids = '2 0 R '.repeat(50);
    const circle = `1 0 obj\n<</Type /Catalog /Pages 2 0 R /StructTreeRoot <</K [2 0 R]>>>>\nendobj\n2 0 obj\n<</S /P /Kids [${kids}] /K [${kids}]>>\nendobj\n`;
    expect(read(`${info}${circle}`)?.blocks).toEqual([]);
    expect(read(`1 0 obj\n${' '.repeat(100_000)})\nendobj\n${info}`)).toBeUndefined();
    expect(read(`1 0 obj\n${'% '.repeat(50_000)})\nendobj\n${info}`)).toBeUndefined();
    expect(read(`1 0 obj\n${'['.repeat(100_000)}\nendobj\n${info}`)).toBeUndefined();
  });
});
