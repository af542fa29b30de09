import { zlibSync } from 'fflate';
import type { Embed, PdfImage } from './pdf-image.ts';
import { channelsOf, samples, unpack } from './png-samples.ts';
import { type Png, readPng } from './read-png.ts';

/**
 * Opens a PNG file as an image. Opaque pictures go in as they are packed; those with transparency or
 * interlacing are unpacked and packed anew, once however many documents show them.
 */
export function pngImage(bytes: Uint8Array): PdfImage {
  const png = readPng(bytes);
  unpack(png);
  let embed: Embed | undefined;
  return {
    width: png.width,
    height: png.height,
    embed: file => {
      embed ??= embedderOf(png);
      return embed(file);
    },
  };
}

function embedderOf(png: Png): Embed {
  const clear = png.colorType === 4 || png.colorType === 6 || png.transparency !== undefined;
  return clear || png.interlaced ? repacked(png) : asPacked(png);
}

function asPacked(png: Png): Embed {
  const { width, height, bits, palette } = png;
  const parameters = {
    Predictor: 15,
    Colors: channelsOf(png),
    BitsPerComponent: bits,
    Columns: width,
  };
  return file => {
    const indexed = palette && png.colorType === 3;
    const space = indexed
      ? ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, file.stream({}, palette)]
      : plain(png);
    return file.stream(
      { ...xobject(width, height, bits), ColorSpace: space, DecodeParms: parameters },
      png.data,
      'packed',
    );
  };
}

const plain = (png: Png) =>
  png.colorType === 0 || png.colorType === 4 ? 'DeviceGray' : 'DeviceRGB';

function repacked(png: Png): Embed {
  const { width, height, palette, transparency, colorType } = png;
  const all = samples(png);
  const count = channelsOf(png);
  const pixels = width * height;
  const colours = colorType === 0 || colorType === 4 ? 1 : 3;
  const shown = new Uint8Array(pixels * colours);
  const alpha = new Uint8Array(pixels).fill(255);
  for (let i = 0; i < pixels; i++) {
    const first = all[i * count] ?? 0;
    for (let c = 0; c < colours; c++) {
      shown[i * colours + c] =
        colorType === 3 ? (palette?.[first * 3 + c] ?? 0) : (all[i * count + c] ?? 0);
    }
    if (colorType === 4 || colorType === 6) alpha[i] = all[i * count + count - 1] ?? 255;
    else if (colorType === 3) alpha[i] = transparency?.[first] ?? 255;
    else if (transparency && keyed(all, i * count, count, png)) alpha[i] = 0;
  }
  const colour = zlibSync(shown);
  const veil = alpha.some(value => value < 255) ? zlibSync(alpha) : undefined;
  return file => {
    const form = xobject(width, height, 8);
    const mask = veil && file.stream({ ...form, ColorSpace: 'DeviceGray' }, veil, 'packed');
    const data = { ...form, ColorSpace: plain(png), ...(mask ? { SMask: mask } : {}) };
    return file.stream(data, colour, 'packed');
  };
}

/** Says whether a pixel has the one colour that the file calls transparent. */
function keyed(all: Uint8Array, at: number, count: number, { transparency, bits }: Png): boolean {
  const most = 2 ** bits - 1;
  for (let c = 0; c < count; c++) {
    const key = ((transparency?.[c * 2] ?? 0) << 8) | (transparency?.[c * 2 + 1] ?? 0);
    const byte = bits === 16 ? key >> 8 : Math.round((key * 255) / most);
    if (all[at + c] !== byte) return false;
  }
  return true;
}

function xobject(width: number, height: number, bits: number) {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    Filter: 'FlateDecode',
  };
}
