/** Counts the pages of a PDF that our writer made: page objects stand uncompressed in it. */
export function countPages(bytes: Uint8Array | undefined): number {
  if (!bytes) return 0;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
