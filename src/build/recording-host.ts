import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../host.ts';

/** Gives the SHA-256 of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A host that keeps the digest of every file that was read through it, by path. */
export function recordingHost(host: Host): Host & { digests: Map<string, string> } {
  const digests = new Map<string, string>();
  return {
    ...host,
    digests,
    read: async path => {
      const bytes = await host.read(path);
      digests.set(path, sha256(bytes));
      return bytes;
    },
    readInside: async (folder, path) => {
      const bytes = await host.readInside(folder, path);
      if (bytes) digests.set(join(folder, path), sha256(bytes));
      return bytes;
    },
  };
}
