import { formatOfBytes } from '../../format-of-bytes.ts';

/** What a document inside a document is, as far as it can be read. */
export type ChunkKind = 'page' | 'mail' | 'text' | 'package';

const head = 200;

/** Tells what a document inside a document is, by how it begins, then by its name. */
export function chunkKind(name: string, bytes: Uint8Array): ChunkKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, head)).replace(/^ï»¿/, '');
  const format = formatOfBytes(bytes);
  if (format === 'docx') return 'package';
  if (start.startsWith('{\\rtf')) return undefined;
  if (/^\s*(?:MIME-Version|Content-Type|From|Subject|Date)\s*:/i.test(start)) return 'mail';
  if (format === 'html' || /\.x?html?$/i.test(name)) return 'page';
  return /\.(?:txt|text)$/i.test(name) ? 'text' : undefined;
}
