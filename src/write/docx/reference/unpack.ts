import { strFromU8, unzipSync } from 'fflate';
import { say, Trouble } from '../../../message/index.ts';
import { isWellFormed } from './is-well-formed.ts';

/** Far above any house file, far below what would fill a machine's memory. */
const limits = { file: 20_000_000, entries: 2000, unpacked: 60_000_000 };

/** Ends the writing: the reference file can't be used, and this is why. */
export function refuse(why: string): never {
  throw new Trouble(say('reference-unusable', { why }));
}

/** Unpacks a Word file that somebody else made: its parts by their names, none of them trusted yet. */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    refuse('it is a `.doc` file, or protected by a password');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('it is not a Word file');
  if (bytes.length > limits.file) refuse(`it is larger than ${limits.file / 1e6} MB`);
  let entries = 0;
  let unpacked = 0;
  let over = '';
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        if (entries > limits.entries) over = `it holds more than ${limits.entries} files`;
        if (unpacked > limits.unpacked)
          over = `it holds more than ${limits.unpacked / 1e6} MB when unpacked`;
        return over === '';
      },
    });
    if (over === '') return files;
  } catch {
    refuse('it is damaged');
  }
  return refuse(over);
}

/** Gives the text of a part that must be XML; nothing if there is no such part. */
export function xmlPart(files: Record<string, Uint8Array>, name: string): string | undefined {
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!bytes) return undefined;
  const text = strFromU8(bytes);
  if (!isWellFormed(text)) refuse(`its part \`${name}\` is not well-formed XML`);
  return tidied(text);
}

/** Writes tags as we read them: double quotes, single spaces, no comments. */
function tidied(xml: string): string {
  return xml
    .replace(/^\uFEFF/, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^<>]*>/g, tag =>
      tag
        .replace(/\s*=\s*'([^'"]*)'/g, '="$1"')
        .replace(/\s*=\s*"/g, '="')
        .replace(/\s+/g, ' '),
    );
}
