/** The kind of an image and its size in pixels. */
export interface ImageSize {
  type: 'png' | 'jpg';
  width: number;
  height: number;
}

/** Reads the size of a PNG or JPEG file; gives the reason where the bytes are neither or are cut off. */
export function imageSize(bytes: Uint8Array): ImageSize | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (pngSignature.every((byte, i) => bytes[i] === byte)) return pngSize(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpegSize(view);
  return 'it is neither a PNG nor a JPEG file';
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const cut = 'the file is cut off';
const ihdr = 0x49484452;
const iend = 0x49454e44;

/** Walks the chunks: length, name, data, checksum. */
function pngSize(view: DataView): ImageSize | string {
  let size: ImageSize | string = cut;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === ihdr && at + 16 <= view.byteLength)
      size = checked('png', view.getUint32(at + 8), view.getUint32(at + 12));
    if (name === iend) return size;
  }
  return cut;
}

/** Walks the segments up to the frame header (SOF0 to SOF15, but for the tables DHT, JPG and DAC). */
function jpegSize(view: DataView): ImageSize | string {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return checked('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return cut;
}

function checked(type: ImageSize['type'], width: number, height: number): ImageSize | string {
  return width > 0 && height > 0 ? { type, width, height } : 'it is empty';
}
