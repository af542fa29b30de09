import { type Zippable, zipSync } from 'fflate';

/** Below this, compressing saves less than opening the compressor takes. */
const small = 600;

/** What readers look for first. */
const first = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Zips files in a fixed order with a fixed time. The time is local because the format's is: this one
 * comes out the same in every time zone.
 */
export function zipInOrder(files: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(files)
    .filter(name => !first.includes(name))
    .sort();
  const mtime = new Date(1980, 0, 1);
  const zip: Zippable = {};
  for (const name of [...first, ...names]) {
    const bytes = files[name];
    if (bytes) zip[name] = [bytes, { mtime, level: bytes.length < small ? 0 : 6, os: 0 }];
  }
  return zipSync(zip);
}
