import { unzlibSync } from 'fflate';
import type { Png } from './read-png.ts';

const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** The seven passes of an interlaced file: first column and row, and the steps between. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Gives the number of samples of a pixel. */
export function channelsOf(png: Png): number {
  return channels[png.colorType];
}

/** Unpacks a file's pixels; the sum of their lines is known, so nothing can swell. */
export function unpack(png: Png): Uint8Array {
  const parts = png.interlaced ? passes : ([[0, 0, 1, 1]] as const);
  let size = 0;
  for (const [x, y, dx, dy] of parts) {
    const [width, height] = partSize(png, x, y, dx, dy);
    if (width > 0) size += height * (1 + lineBytes(png, width));
  }
  const raw = unzlibSync(png.data, { out: new Uint8Array(size) });
  if (raw.length < size) throw new Error('its pixels are incomplete');
  return raw;
}

/** Gives every sample as a byte, pixel by pixel; samples of 16 bits lose their lower half. */
export function samples(png: Png): Uint8Array {
  const raw = unpack(png);
  const count = channelsOf(png);
  const out = new Uint8Array(png.width * png.height * count);
  const parts = png.interlaced ? passes : ([[0, 0, 1, 1]] as const);
  let at = 0;
  for (const [x0, y0, dx, dy] of parts) {
    const [width, height] = partSize(png, x0, y0, dx, dy);
    if (width === 0 || height === 0) continue;
    const bytes = lineBytes(png, width);
    let above = new Uint8Array(bytes);
    for (let y = 0; y < height; y++) {
      const line = raw.slice(at + 1, at + 1 + bytes);
      unfilter(raw[at] ?? 0, line, above, Math.max(1, (count * png.bits) >> 3));
      at += 1 + bytes;
      above = line;
      for (let x = 0; x < width; x++) {
        const target = ((y0 + y * dy) * png.width + x0 + x * dx) * count;
        for (let c = 0; c < count; c++) out[target + c] = sample(png, line, x * count + c);
      }
    }
  }
  return out;
}

function partSize(png: Png, x: number, y: number, dx: number, dy: number): [number, number] {
  const width = Math.max(0, Math.ceil((png.width - x) / dx));
  return [width, Math.max(0, Math.ceil((png.height - y) / dy))];
}

function lineBytes(png: Png, width: number): number {
  return Math.ceil((width * channelsOf(png) * png.bits) / 8);
}

function sample({ bits, colorType }: Png, line: Uint8Array, index: number): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return line[index * 2] ?? 0;
  const byte = line[(index * bits) >> 3] ?? 0;
  const most = (1 << bits) - 1;
  const value = (byte >> (8 - bits - ((index * bits) & 7))) & most;
  return colorType === 3 ? value : Math.round((value * 255) / most);
}

/** Undoes a line's filter (PNG, third edition, section 9). */
function unfilter(type: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < line.length; i++) {
    const a = i >= step ? (line[i - step] ?? 0) : 0;
    const b = above[i] ?? 0;
    const c = i >= step ? (above[i - step] ?? 0) : 0;
    const guess = [0, a, b, (a + b) >> 1, type === 4 ? paeth(a, b, c) : 0][type];
    if (guess === undefined) throw new Error('its lines are filtered in an unknown way');
    line[i] = ((line[i] ?? 0) + guess) & 255;
  }
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
