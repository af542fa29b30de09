import { digestOf } from './digest-of.ts';
import type { Document } from './node/index.ts';

/** What an output carries of itself: its document, and the digest of the text that it shows. */
export interface Embedded {
  document: Document;
  /** SHA-256 of the canonical text, in hexadecimal: another one in the file means that it was edited. */
  digest: string;
}

/** How the carried document is named: an element's id, an XML namespace, a file name. */
export const embeddedNames = {
  id: 'briefpress-document',
  namespace: 'urn:briefpress:document:1',
  file: 'briefpress-document.json',
} as const;

/** Reads back what `embeddedDocument` wrote; nothing if it is anything else, or was changed by hand. */
export function parseEmbedded(json: string): Embedded | undefined {
  try {
    const { digest, document } = JSON.parse(json) as Partial<Embedded>;
    if (document?.type !== 'document' || document.schemaVersion !== 1) return undefined;
    return digest === digestOf(document) ? { document, digest } : undefined;
  } catch {
    return undefined;
  }
}
