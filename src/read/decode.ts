import { type Result, say, Trouble } from '../message/index.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The largest source read, in bytes. */
export const sourceLimit = 16 * 1024 * 1024;

/** Decodes a file as UTF-8, or as UTF-16 where it says so, strictly; ends with one clear message for what is no text. */
export function decode(bytes: Uint8Array, file: string): string {
  const text = decodeStrictly(bytes, file);
  if (text !== undefined) return text;
  throw new Trouble(say('source-not-utf8', { path: file, offset: firstBadByte(bytes) }, { file }));
}

/**
 * Decodes a source: as `decode` does; in the encoding that it declares itself, where it is no UTF-8;
 * and as Windows-1252 where it plainly is that, with a warning. Stopping would be safest; but a wrong
 * guess can only put one Western letter for another, and the commonest broken file is one that an
 * old editor saved.
 */
export function decodeSource(bytes: Uint8Array, file: string, declared?: string): Result<string> {
  const wide = markup16(bytes);
  const text = wide === undefined ? decodeStrictly(bytes, file) : undefined;
  if (text?.replace(/^\uFEFF/, '').trim() === '')
    throw new Trouble(say('source-empty', { path: file }, { file }));
  if (text !== undefined) {
    const wide = wideEncoding(bytes) !== undefined;
    const what = 'UTF-16 read as it says it is';
    return { value: text, messages: wide ? [say('text-repaired', { what }, { file })] : [] };
  }
  const encoding = wide ?? declared;
  const named = encoding === undefined ? undefined : decodeAs(encoding, bytes);
  if (encoding !== undefined && named !== undefined) {
    const what = `${encoding.toUpperCase()} read as it says it is`;
    return { value: named, messages: [say('text-repaired', { what }, { file })] };
  }
  if (!isWindows1252(bytes)) return { value: decode(bytes, file), messages: [] };
  return {
    value: decodeWindows1252(bytes),
    messages: [say('encoding-guessed', { encoding: 'Windows-1252' }, { file })],
  };
}

/** Decodes bytes in a named encoding; gives nothing where it is unknown or they are none of its. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > sourceLimit) return undefined;
  if (/^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding))
    return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Markup in UTF-16 without a byte order mark: every other byte of its first tag is zero.
function markup16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b === 0x3c && c === 0 && d !== 0 ? 'utf-16be' : undefined;
}

function decodeStrictly(bytes: Uint8Array, file: string): string | undefined {
  if (bytes.length > sourceLimit) throw tooBig(file, bytes.length);
  const wide = wideEncoding(bytes);
  if (!wide && isBinary(bytes)) throw new Trouble(say('source-binary', { path: file }, { file }));
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// Ð, Þ, ð, þ and ÿ: Icelandic letters and a rarity, far more often what a damaged file is made of.
const unlikely: ReadonlySet<number> = new Set([0xd0, 0xde, 0xf0, 0xfe, 0xff]);

// A capital with an accent in the middle of a word, or before no letter: damage, not Western text.
function isOddCapital(byte: number, before: number | undefined, after: number): boolean {
  if (byte > 0xde || byte === 0xd7) return false;
  const letter = after >= 0xc0 || /[A-Za-z]/.test(String.fromCharCode(after));
  return !letter || (before !== undefined && /[a-z]/.test(String.fromCharCode(before)));
}

// Bytes that Windows-1252 leaves undefined.
const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Says whether bytes are plainly Western text in Windows-1252: nothing undefined, no sequence that
 * is good UTF-8 (then the file is damaged, not of another encoding), few high bytes, and its
 * accented letters next to plain ones, as no Cyrillic or Greek text has them.
 */
function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  let beside = 0;
  const plain = (byte: number | undefined) =>
    byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if (undefinedBytes.has(byte)) return false;
    const next = bytes[i + 1] ?? 0;
    const after = bytes[i + 2] ?? 0;
    const two = byte >= 0xc2 && byte <= 0xdf && next >= 0x80 && next <= 0xbf;
    const three =
      byte >= 0xe0 &&
      byte <= 0xef &&
      next >= 0x80 &&
      next <= 0xbf &&
      after >= 0x80 &&
      after <= 0xbf;
    if (two || three) return false;
    if (byte < 0xc0) continue;
    if (unlikely.has(byte) || isOddCapital(byte, bytes[i - 1], next)) return false;
    letters += 1;
    if (plain(bytes[i - 1]) || plain(bytes[i + 1])) beside += 1;
  }
  return high <= bytes.length * 0.2 && beside >= letters * 0.9;
}

/** Says that a source is larger than the limit; its size is in bytes. */
export function tooBig(file: string, size: number): Trouble {
  const megabytes = (bytes: number) => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
  return new Trouble(
    say(
      'source-too-big',
      { path: file, limit: megabytes(sourceLimit), size: megabytes(size) },
      { file },
    ),
  );
}

const signatures = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  '\u00D0\u00CF\u0011\u00E0',
  '{\\rtf',
];

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return (
    signatures.some(signature => head.startsWith(signature)) ||
    bytes.subarray(0, 65_536).includes(0)
  );
}

// Finds where decoding stops by halving: a prefix decodes as a stream as long as no byte in it is wrong.
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
