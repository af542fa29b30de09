import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageInfo } from '../../src/write/image-info.ts';
import { png } from '../helper/every-node.ts';

// A JPEG of three pixels by two as far as its frame header: start, an application segment, SOF0.
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff,
  0xd9,
]);

describe('imageInfo', () => {
  it('reads kind and size', () => {
    expect(imageInfo(png(320, 160))).toEqual({ type: 'image/png', width: 320, height: 160 });
    expect(imageInfo(jpeg)).toEqual({ type: 'image/jpeg', width: 3, height: 2 });
  });

  it('reads a part of a larger buffer', () => {
    const bytes = new Uint8Array([9, 9, ...jpeg]);
    expect(imageInfo(bytes.subarray(2))?.width).toBe(3);
  });

  it('knows nothing of other bytes, of what is cut off, and of no area', () => {
    expect(
      imageInfo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    ).toBeUndefined();
    expect(imageInfo(png(320, 160).subarray(0, 20))).toBeUndefined();
    expect(imageInfo(jpeg.subarray(0, 10))).toBeUndefined();
    expect(imageInfo(png(0, 160))).toBeUndefined();
  });

  it('ends on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), tail => {
        imageInfo(Uint8Array.from([0xff, 0xd8, ...tail]));
        imageInfo(Uint8Array.from([...png(1, 1).subarray(0, 8), ...tail]));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
