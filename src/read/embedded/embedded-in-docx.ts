import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type Embedded, embeddedNames, parseEmbedded } from '../../brief/index.ts';
import { embeddedLimit } from './embedded-limit.ts';

const root = new RegExp(`<briefpress xmlns="${embeddedNames.namespace}"[^>]*>([^<]*)</briefpress>`);
const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Reads the custom XML part of a Word file; other programs may have given it another number. */
export function embeddedInDocx(file: Uint8Array): Embedded | undefined {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, { filter: isItem });
  } catch {
    return undefined;
  }
  const named = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, part] of named) {
    const text = root.exec(strFromU8(part))?.[1];
    const found = text === undefined ? undefined : parseEmbedded(unescaped(text));
    if (found) return found;
  }
  return undefined;
}

function isItem({ name, originalSize }: UnzipFileInfo): boolean {
  return /^customXml\/item\d+\.xml$/.test(name) && originalSize <= embeddedLimit;
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => String(characters[name]));
}
