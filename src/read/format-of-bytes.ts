import type { InputFormat } from './formats.ts';

const head = 4096;
// A comment ends at its first `-->`: if it could end at a later one as well, forty of them would take years.
const page =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Tells the format of a source that has no name, by how it begins: a ZIP package, markup, front
 * matter or a heading in Markdown, or a note's definition on a line of its own; plain text otherwise.
 */
export function formatOfBytes(bytes: Uint8Array): InputFormat {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx';
  // Zero bytes between the letters of UTF-16 are left out: only how it begins is of interest here.
  const start = String.fromCharCode(...bytes.subarray(0, head))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '');
  if (page.test(start)) return 'html';
  if (/^\s*<(?:article|main|section|div|h[1-6]|p|meta|title)\b[^>]*>/i.test(start)) return 'html';
  if (/^---[ \t]*[\r\n]+[A-Za-z][\w-]*:|^\s*#{1,6}[ \t]+\S/.test(start)) return 'markdown';
  return /^\[\^[^\]\s]+\]:/m.test(new TextDecoder().decode(bytes)) ? 'markdown' : 'text';
}
