import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile, type Reference } from '../../../../src/write/pdf/file/pdf-file.ts';
import { pngImage } from '../../../../src/write/pdf/image/png-image.ts';
import { png } from '../../../helper/every-node.ts';

interface Parts {
  width: number;
  height: number;
  bits: number;
  colorType: number;
  interlaced?: boolean;
  palette?: number[];
  transparency?: number[];
  lines: number[];
}

/** Makes a PNG file; check sums are left out, since nobody reads them here. */
function file({ width, height, bits, colorType, interlaced, palette, transparency, lines }: Parts) {
  const chunk = (name: string, body: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    return Buffer.concat([size, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colorType, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', zlibSync(Uint8Array.from(lines))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Embeds an image in a file, and gives the pixels and the mask. */
function embedded(bytes: Uint8Array) {
  const { data, stream } = pngImage(bytes).embed(openFile({}));
  const mask = (data.SMask as Reference | undefined)?.stream;
  const unpacked = (part: Uint8Array | undefined) => (part ? [...unzlibSync(part)] : undefined);
  return { data, pixels: unpacked(stream), mask: unpacked(mask) };
}

describe('pngImage', () => {
  it('takes an opaque picture as it is packed', () => {
    const { data, pixels } = embedded(png(3, 2, 9));
    expect(data).toMatchObject({ ColorSpace: 'DeviceGray', Width: 3, Height: 2 });
    expect(data.DecodeParms).toMatchObject({ Predictor: 15, Colors: 1, Columns: 3 });
    expect(pixels).toEqual([0, 9, 9, 9, 0, 9, 9, 9]);
  });

  it('sets transparency apart, and undoes every filter', () => {
    const lines = [
      [0, 10, 20, 30, 255, 40, 50, 60, 128],
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [2, 1, 1, 1, 1, 1, 1, 1, 1],
      [3, 0, 0, 0, 0, 0, 0, 0, 0],
      [4, 1, 1, 1, 0, 1, 1, 1, 0],
    ].flat();
    const { pixels, mask } = embedded(file({ width: 2, height: 5, bits: 8, colorType: 6, lines }));
    expect(pixels).toEqual([
      ...[10, 20, 30, 40, 50, 60],
      ...[1, 1, 1, 2, 2, 2],
      ...[2, 2, 2, 3, 3, 3],
      ...[1, 1, 1, 2, 2, 2],
      ...[2, 2, 2, 3, 3, 3],
    ]);
    expect(mask).toEqual([255, 128, 1, 2, 2, 3, 1, 2, 1, 2]);
  });

  it('reads the transparent colours of a palette', () => {
    const palette = [255, 0, 0, 0, 255, 0];
    const lines = [0, 0b01000000];
    const parts = { width: 2, height: 1, bits: 1, colorType: 3, palette, transparency: [0], lines };
    const { pixels, mask } = embedded(file(parts));
    expect(pixels).toEqual([255, 0, 0, 0, 255, 0]);
    expect(mask).toEqual([0, 255]);
  });

  it('reads the one colour that is transparent', () => {
    const parts = {
      width: 2,
      height: 1,
      bits: 8,
      colorType: 0,
      transparency: [0, 7],
      lines: [0, 7, 8],
    };
    expect(embedded(file(parts)).mask).toEqual([0, 255]);
  });

  it('puts an interlaced picture in order', () => {
    // Two by two pixels: the first pass holds the first one, the sixth the second, the seventh the rest.
    const lines = [0, 1, 0, 2, 0, 3, 4];
    const parts = { width: 2, height: 2, bits: 8, colorType: 0, interlaced: true, lines };
    expect(embedded(file(parts)).pixels).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, Uint8Array]>([
    ['ends too early', png(4, 4).subarray(0, 50)],
    ['holds no picture', png(4, 4).subarray(0, 33)],
    [
      'pixels are too many',
      file({ width: 60000, height: 60000, bits: 8, colorType: 0, lines: [0] }),
    ],
    ['unknown kind', file({ width: 1, height: 1, bits: 3, colorType: 0, lines: [0, 0] })],
    ['no palette', file({ width: 1, height: 1, bits: 8, colorType: 3, lines: [0, 0] })],
    ['no size', file({ width: 0, height: 1, bits: 8, colorType: 0, lines: [0, 0] })],
    ['incomplete', file({ width: 4, height: 4, bits: 8, colorType: 0, lines: [0, 1] })],
  ])('refuses a file that %s', (why, bytes) => {
    expect(() => pngImage(bytes)).toThrow(why);
  });
});
