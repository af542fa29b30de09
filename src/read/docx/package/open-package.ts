import { unzipSync } from 'fflate';
import { say, Trouble } from '../../../message/index.ts';
import { tooBig } from '../../decode.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The largest part that is unpacked, and all parts together, in bytes. */
export const unpackedLimits = { part: 32 * 1024 * 1024, all: 96 * 1024 * 1024 };
const packedLimit = 64 * 1024 * 1024;
const mostEntries = 5_000;

/** A package's parts, unpacked when they are asked for. */
export interface Package {
  /** Parses a part, if there is one of that name. */
  xml: (name: string) => XmlElement | undefined;
  /** Gives a part as it is. */
  bytes: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a Word file. Nothing is unpacked before its stated size is known to be within limits, and
 * nothing grows past that size; a name that leads out of the package ends with a message. Packages that
 * share what they `spent` share the limit of all parts together.
 */
export function openPackage(
  bytes: Uint8Array,
  file: string,
  spent: { unpacked: number } = { unpacked: 0 },
): Package {
  if (bytes.length > packedLimit) throw tooBig(file, bytes.length);
  const trouble = (why: string) => new Trouble(say('package-broken', { why }, { file }));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw trouble('it is an old `.doc` file, or protected by a password');
  if (!startsWith(bytes, [0x50, 0x4b])) throw trouble('it is no package (ZIP file)');
  const sizes = new Map<string, number>();
  const unzip = (filter: (entry: { name: string; originalSize: number }) => boolean) => {
    try {
      return unzipSync(bytes, { filter });
    } catch (error) {
      if (error instanceof Trouble) throw error;
      throw trouble('the package is damaged');
    }
  };
  unzip(({ name, originalSize }) => {
    if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name))
      throw trouble(
        `it holds a part named \`${name.slice(0, 80)}\`, which leads out of the package`,
      );
    if (sizes.size >= mostEntries) throw trouble('it holds too many parts');
    sizes.set(keyOf(name), originalSize);
    return false;
  });
  // A logo may stand on every page: it is unpacked, and counted, once.
  const held = new Map<string, Uint8Array | undefined>();
  const get = (name: string): Uint8Array | undefined => {
    const key = keyOf(name);
    if (!held.has(key)) held.set(key, unpack(key));
    return held.get(key);
  };
  const unpack = (name: string): Uint8Array | undefined => {
    const size = sizes.get(name);
    if (size === undefined) return undefined;
    spent.unpacked += size;
    if (size > unpackedLimits.part || spent.unpacked > unpackedLimits.all) {
      const limit = `${(size > unpackedLimits.part ? unpackedLimits.part : unpackedLimits.all) / 1024 / 1024} MB`;
      throw new Trouble(say('package-too-big', { part: name, limit }, { file }));
    }
    const found = unzip(entry => keyOf(entry.name) === keyOf(name));
    return Object.values(found)[0];
  };
  return {
    bytes: get,
    xml(name) {
      const part = get(name);
      return part && parseXml(decodeXml(part), name, file);
    },
  };
}

// Names of parts know no case; some programs part folders as Windows does.
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('\\', '/');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function decodeXml(bytes: Uint8Array): string {
  const wide = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}
