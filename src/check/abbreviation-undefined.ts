import { plainText, type Sentence, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

// Known to every reader of policy; spelling them out would be noise.
const known = new Set(
  (
    'US USA UK UN EU NATO UAE USSR WHO IMF GDP AI TV PDF HTML PM MP MPs CEO COVID OECD OPEC UNESCO UNICEF NGO NGOs HIV AIDS IT ' +
    'AD BC BCE CE AM PM II III IV VI VII VIII IX XI XII DC ISO OK ID'
  ).split(' '),
);
const abbreviation = /(?<![\p{L}\p{N}.-])(?:\p{Lu}{2,6}s?|\p{Lu}\p{Ll}\p{Lu})(?![\p{L}\p{N}-])/gu;

/** Finds abbreviations that the brief uses three times or more and never spells out in brackets. */
export const abbreviationUndefined: Check = ({ brief, at }) => {
  const used = new Map<string, { count: number; first: Sentence }>();
  const defined = new Set<string>();
  visit(brief, node => {
    if (node.type === 'notes' || node.type === 'definitionTerm') {
      for (const match of plainText(node).matchAll(abbreviation)) defined.add(match[0]);
      return node.type === 'notes' ? 'skip' : undefined;
    }
    if (node.type !== 'sentence') return undefined;
    const text = plainText(node);
    // A line in capitals is loud, not abbreviated.
    if (text === text.toUpperCase()) return undefined;
    for (const match of text.matchAll(/\(([^()]{2,12})\)/g)) if (match[1]) defined.add(match[1]);
    for (const match of text.matchAll(/\b(\p{Lu}{2,6})\s+\((?=\p{Lu}?\p{Ll})/gu))
      if (match[1]) defined.add(match[1]);
    for (const match of text.matchAll(abbreviation)) {
      const entry = used.get(match[0]);
      if (entry) entry.count += 1;
      else used.set(match[0], { count: 1, first: node });
    }
    return undefined;
  });
  return [...used]
    .filter(
      ([word, { count }]) =>
        count >= 3 &&
        !known.has(word) &&
        !defined.has(word) &&
        !defined.has(word.replace(/s$/, '')),
    )
    .map(([word, { count, first }]) =>
      say('abbreviation-undefined', { word, count }, at(first, word)),
    );
};
