import type { PdfImage } from './pdf-image.ts';

const spaces: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB' };

/** Opens a JPEG file as an image; it goes in as it is. */
export function jpegImage(bytes: Uint8Array): PdfImage {
  const { width, height, channels } = readSize(bytes);
  const space = spaces[channels];
  if (!space) throw new Error('it is made for printing presses (CMYK), not in RGB or grey');
  const data = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: space,
    Filter: 'DCTDecode',
  };
  return { width, height, embed: file => file.stream({ ...data }, bytes, 'packed') };
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2). */
function readSize(bytes: Uint8Array): { width: number; height: number; channels: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) throw new Error('its segments are damaged');
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      if (width === 0 || height === 0) throw new Error('it has no size');
      if (view.getUint8(at + 4) !== 8) throw new Error('its samples are not of 8 bits');
      return { width, height, channels: view.getUint8(at + 9) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('it holds no picture');
}
