import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/write/pdf/file/pdf-file.ts';
import {
  isDict,
  type PdfDict,
  type PdfValue,
  readPdfObjects,
} from '../../../extract/pdf-objects.ts';

const dict = (value: PdfValue): PdfDict => (isDict(value) ? value : {});
const first = (value: PdfValue | undefined) => (Array.isArray(value) ? value[0] : undefined);

describe('openFile', () => {
  it('writes objects that a reader finds by their table', () => {
    const file = openFile({ Title: 'Größe', CreationDate: new Date(0) });
    file.addPage(200, 100).write('0 0 1 rg');
    const { trailer, get } = readPdfObjects(file.finish());
    expect(get(trailer.Info)).toEqual({ Title: 'Größe', CreationDate: 'D:19700101000000Z' });
    const tree = dict(get(dict(get(trailer.Root)).Pages));
    expect(tree).toMatchObject({ Type: '/Pages', Count: 1 });
    const page = get(first(tree.Kids));
    expect(page).toMatchObject({ MediaBox: [0, 0, 200, 100], Tabs: '/S' });
  });

  it('packs streams, unless they are packed or must stand as they are', () => {
    const file = openFile({});
    const bytes = new TextEncoder().encode('again '.repeat(50));
    const packed = file.stream({}, bytes);
    expect(packed.data).toMatchObject({ Filter: 'FlateDecode', Length: packed.stream?.length });
    expect(unzlibSync(packed.stream ?? bytes)).toEqual(bytes);
    for (const how of ['packed', 'plain'] as const) {
      const { stream, data } = file.stream({}, bytes, how);
      expect(stream).toBe(bytes);
      expect(data.Filter).toBeUndefined();
    }
  });

  it('identifies a file by what is in it', () => {
    const id = (title: string) => {
      const { trailer } = readPdfObjects(openFile({ Title: title }).finish());
      return (trailer.ID as string[])[0];
    };
    expect(id('one')).toBe(id('one'));
    expect(id('one')).not.toBe(id('two'));
  });

  it('attaches files that belong to the document', () => {
    const file = openFile({});
    const when = new Date('2024-06-24T00:00:00Z');
    const attachment = {
      ...{ name: 'data.json', type: 'application/json', relationship: 'Data' as const },
      ...{ description: 'The data', creationDate: when, modifiedDate: when },
    };
    file.file(new TextEncoder().encode('{}'), attachment);
    const { trailer, get } = readPdfObjects(file.finish());
    const root = dict(get(trailer.Root));
    const spec = dict(get(first(root.AF)));
    expect(spec).toMatchObject({ AFRelationship: '/Data', UF: 'data.json', Desc: 'The data' });
    const body = get(dict(get(spec.EF)).F);
    expect(body).toMatchObject({ Type: '/EmbeddedFile', Subtype: '/application#2fjson' });
    expect(root.Names).toMatchObject({
      EmbeddedFiles: { Names: ['data.json', expect.anything()] },
    });
  });
});
