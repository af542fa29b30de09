import { say, Trouble } from '../message/index.ts';

/** The largest source read, in bytes. */
export const sourceLimit = 16 * 1024 * 1024;

/** Decodes a source as UTF-8, strictly; ends with one clear message for what is no text. */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > sourceLimit) throw tooBig(file, bytes.length);
  if (isBinary(bytes)) throw new Trouble(say('source-binary', { path: file }, { file }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Trouble(
      say('source-not-utf8', { path: file, offset: firstBadByte(bytes) }, { file }),
    );
  }
  if (text.replace(/^\uFEFF/, '').trim() === '')
    throw new Trouble(say('source-empty', { path: file }, { file }));
  return text;
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
