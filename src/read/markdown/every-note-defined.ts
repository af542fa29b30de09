import type { Extension, State, Tokenizer } from 'micromark-util-types';
import { group } from '../group.ts';

/**
 * Makes a micromark extension that takes every `[^label]` for a note marker, whether or not the
 * source defines the note: GFM leaves it as text, but a brief whose notes were lost still cites them.
 */
export function everyNoteDefined(source: string): Extension {
  const labels = [
    ...new Set(Array.from(source.matchAll(/\[\^([^\s[\]]{1,100})\]/g), m => normal(group(m, 1)))),
  ];
  const tokenize: Tokenizer = function (_effects, _ok, nok): State {
    this.parser.gfmFootnotes = labels;
    return nok;
  };
  return { text: { 91: { name: 'everyNoteDefined', tokenize } } };
}

// As micromark's `normalizeIdentifier`: both foldings, since neither alone is enough.
function normal(label: string): string {
  return label.toLowerCase().toUpperCase();
}
