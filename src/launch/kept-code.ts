import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * Reads the code that V8 made of a program, from a file that ends in its checksum. Gives none where the
 * file is missing, can't be read, or was not made of this very program by this very V8: V8 itself compares
 * no more than the program's length, and crashes on code that is damaged or of another processor.
 */
export function keptCode(path: string, program: Buffer): Buffer | undefined {
  const kept = read(path);
  if (kept === undefined || kept.length < 4) return undefined;
  const code = kept.subarray(0, -4);
  return kept.readUInt32LE(code.length) === checksum(code, program) ? code : undefined;
}

/** Gives code with its checksum behind it, as `keptCode` reads it. */
export function withChecksum(code: Buffer, program: Buffer): Buffer {
  const end = Buffer.alloc(4);
  end.writeUInt32LE(checksum(code, program));
  return Buffer.concat([code, end]);
}

function checksum(code: Buffer, program: Buffer): number {
  const { platform, arch, versions } = process;
  return crc32(code, crc32(program, crc32(`${platform} ${arch} ${versions.v8}`)));
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
