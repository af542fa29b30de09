import { describe, expect, it } from 'vitest';
import { build as b } from '../../../../src/brief/index.ts';
import { openImages } from '../../../../src/write/pdf/image/open-images.ts';
import { png } from '../../../helper/every-node.ts';

/** The start of a JPEG file: a comment, then a frame header. */
const jpeg = (channels: number, bits = 8) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2],
    ...[0xff, 0xff, 0xc2, 0, 17, bits, 0, 40, 0, 30, channels, 0, 0, 0, 0, 0, 0, 0],
  ]);
const show = (...urls: string[]) => b.document([b.figure(urls.map(url => b.image(url, 'what')))]);

describe('openImages', () => {
  it('opens each file once, PNG and JPEG', () => {
    const assets = new Map([
      ['a.png', png(3, 2)],
      ['b.jpg', jpeg(3)],
    ]);
    const { images, messages } = openImages(show('a.png', 'b.jpg', 'a.png'), assets);
    expect(messages).toEqual([]);
    expect([...images.values()].map(({ width, height }) => [width, height])).toEqual([
      [3, 2],
      [30, 40],
    ]);
    const again = openImages(show('b.jpg'), assets);
    expect(again.images.get('b.jpg')).toBe(images.get('b.jpg'));
  });

  it.each<[string, Uint8Array | undefined]>([
    ['there is no such file', undefined],
    ['it is neither PNG nor JPEG', new TextEncoder().encode('<svg/>')],
    ['it is neither PNG nor JPEG', new Uint8Array()],
    ['it is made for printing presses (CMYK), not in RGB or grey', jpeg(4)],
    ['its samples are not of 8 bits', jpeg(3, 12)],
    ['it holds no picture', jpeg(3).subarray(0, 10)],
    [
      'its segments are damaged',
      new Uint8Array([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ],
  ])('says once why a file is left out: %s', (why, bytes) => {
    const assets = new Map(bytes ? [['x', bytes]] : []);
    const { images, messages } = openImages(show('x', 'x'), assets);
    expect(images.size).toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      rule: 'image-unusable',
      reason: expect.stringContaining(why),
    });
  });
});
