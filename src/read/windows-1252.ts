/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; U+FFFD where it has nothing. */
export const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Decodes Windows-1252; the `TextDecoder` of Node 20 takes it for Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  // Where the decoder does know the encoding, nothing is left to replace.
  return latin.replace(/[\u0080-\u009F]/g, c => windows1252[c.charCodeAt(0) - 0x80] ?? c);
}
