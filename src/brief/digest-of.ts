import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.ts';
import type { Document } from './node/index.ts';

/** Gives the SHA-256, in hexadecimal, of a document's visible text as `canonicalText` has it. */
export function digestOf(document: Document): string {
  return createHash('sha256').update(canonicalText(document)).digest('hex');
}
