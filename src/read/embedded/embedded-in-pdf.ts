import { inflateSync } from 'node:zlib';
import { type Embedded, parseEmbedded } from '../../brief/index.ts';
import { embeddedLimit } from './embedded-limit.ts';

/**
 * Reads the attached file of a PDF. A stream stands by itself in the file, whoever saved it (ISO
 * 32000-1, 7.5.7: object streams hold no streams), so it is found by its dictionary, without a parser.
 */
export function embeddedInPdf(file: Uint8Array): Embedded | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let at = bytes.indexOf('/EmbeddedFile'); at >= 0; at = bytes.indexOf('/EmbeddedFile', at)) {
    const start = bytes.indexOf('stream', at);
    const head = bytes.toString('latin1', bytes.lastIndexOf(' obj', at), start);
    at += 1;
    if (start < 0 || /endobj/.test(head) || !/\/EmbeddedFile\b/.test(head)) continue;
    const first = start + 'stream'.length + (bytes[start + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf('endstream', first);
    const found = parseEmbedded(unpacked(bytes.subarray(first, end), head));
    if (found) return found;
  }
  return undefined;
}

function unpacked(data: Uint8Array, head: string): string {
  if (!/\/FlateDecode\b/.test(head)) return new TextDecoder().decode(data);
  try {
    return new TextDecoder().decode(inflateSync(data, { maxOutputLength: embeddedLimit }));
  } catch {
    return '';
  }
}
