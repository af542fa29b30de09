import { canonical, plainText, type Sentence, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

const shortest = 30;

/** Finds a sentence that the running text says twice, word for word. */
export const sentenceRepeated: Check = ({ brief, at }) => {
  const first = new Map<string, Sentence>();
  const found: ReturnType<Check> = [];
  visit(brief, node => {
    if (node.type === 'notes') return 'skip';
    if (node.type !== 'sentence') return undefined;
    const words = canonical(plainText(node));
    if (words.length < shortest) return undefined;
    const earlier = first.get(words);
    if (!earlier) first.set(words, node);
    else
      found.push(
        say(
          'sentence-repeated',
          { words: shorten(words), line: earlier.position?.start.line ?? 0 },
          at(node),
        ),
      );
    return undefined;
  });
  return found;
};
