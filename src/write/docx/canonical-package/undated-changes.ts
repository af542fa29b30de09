import { noDate } from '../../../clock.ts';
import type { Parts } from './index.ts';

const stamp = noDate.toISOString().replace('.000', '');
// A `<` in text is written as a reference, so this matches in tags only.
const dated = new RegExp(`(<w:(?:ins|del)\\b[^<]*?) w:date="${stamp}"`, 'g');

/** Takes the date from tracked changes that have none: the library demands one, Word does not. */
export function undatedChanges(parts: Parts): void {
  for (const [name, text] of parts)
    if (name.startsWith('word/') && text.includes(stamp))
      parts.set(name, text.replace(dated, '$1'));
}
