/** A PNG file taken apart. */
export interface Png {
  width: number;
  height: number;
  bits: number;
  colorType: 0 | 2 | 3 | 4 | 6;
  interlaced: boolean;
  palette?: Uint8Array;
  transparency?: Uint8Array;
  /** The packed pixels. */
  data: Uint8Array;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** More pixels than any page needs; a bound on what a hostile file can make us unpack. */
const most = 50_000_000;

/** Takes a PNG file apart; says in an error's message what is wrong with it. */
export function readPng(bytes: Uint8Array): Png {
  if (!signature.every((byte, i) => bytes[i] === byte)) throw new Error('it is not a PNG file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Omit<Png, 'data'> | undefined;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) throw new Error('it ends too early');
    if (name === 'IHDR') header = readHeader(body);
    if (name === 'PLTE' && header) header = { ...header, palette: body };
    if (name === 'tRNS' && header) header = { ...header, transparency: body };
    if (name === 'IDAT') data.push(body);
    if (name === 'IEND') break;
    at += 12 + length;
  }
  if (!header || data.length === 0) throw new Error('it holds no picture');
  if (header.colorType === 3 && !header.palette) throw new Error('it has no palette');
  return { ...header, data: joined(data) };
}

const depths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function readHeader(body: Uint8Array): Omit<Png, 'data'> {
  if (body.length < 13) throw new Error('its header is damaged');
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const bits = view.getUint8(8);
  const colorType = view.getUint8(9);
  if (width === 0 || height === 0) throw new Error('it has no size');
  if (width * height > most) throw new Error(`${width} × ${height} pixels are too many`);
  if (!depths[colorType]?.includes(bits)) throw new Error('its colours are of an unknown kind');
  const interlaced = view.getUint8(12) === 1;
  return { width, height, bits, colorType: colorType as Png['colorType'], interlaced };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
