import { Document, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../../src/write/docx/canonical-package/files-of.ts';

const file = () => new Document({ sections: [{ children: [new Paragraph('A – b')] }] });

describe('filesOf', () => {
  it('gives the same files whether or not the library lets them be reached before it zips', async () => {
    const [reached, unzipped] = [await filesOf(file()), await filesOf(file(), null)];
    expect(Object.keys(reached)).toEqual(Object.keys(unzipped));
    expect(reached['word/document.xml']).toEqual(unzipped['word/document.xml']);
    expect(reached['word/theme/theme1.xml']).toEqual(unzipped['word/theme/theme1.xml']);
  });
});
