/** What a page needs to know of an image file. */
export interface ImageInfo {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/** Reads kind and size from the bytes of a PNG or JPEG file; nothing if they are neither, or cut off. */
export function imageInfo(bytes: Uint8Array): ImageInfo | undefined {
  const info = png(bytes) ?? jpeg(bytes);
  return info && info.width > 0 && info.height > 0 ? info : undefined;
}

const pngSignature = [137, 80, 78, 71, 13, 10, 26, 10];

function png(bytes: Uint8Array): ImageInfo | undefined {
  if (bytes.length < 24 || pngSignature.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = viewOf(bytes);
  if (view.getUint32(12) !== 0x49484452) return undefined; // "IHDR"
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

// ITU-T T.81: segments of a marker and a length, until a frame header (SOF) gives the size.
function jpeg(bytes: Uint8Array): ImageInfo | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xff) at += 1;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
