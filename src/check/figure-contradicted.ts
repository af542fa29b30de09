import { plainText, type Sentence, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

const figure =
  /\b(\d[\d.,]*)\s*(per cent|percent|%|million|billion|crore|lakh|km|kms|kilomet(?:re|er)s?|tonnes?|MW|GW)\b[^\p{L}]*((?:of|for|in)\s+)?((?:the\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,3}\p{L}[\p{L}’'-]*)/gu;

/** Finds a figure that is given twice, with one unit and for one thing, and with different values. */
export const figureContradicted: Check = ({ brief, at }) => {
  const first = new Map<string, { value: string; sentence: Sentence }>();
  const found: ReturnType<Check> = [];
  visit(brief, node => {
    if (node.type !== 'sentence') return undefined;
    for (const match of plainText(node).matchAll(figure)) {
      const [, value = '', unit = '', of = '', thing = ''] = match;
      if (of === '') continue;
      const key = `${unit.toLowerCase()} ${of.trim()} ${thing.toLowerCase()}`;
      const earlier = first.get(key);
      const clean = value.replace(/[.,]$/, '');
      if (!earlier) first.set(key, { value: clean, sentence: node });
      else if (earlier.value !== clean)
        found.push(
          say(
            'figure-contradicted',
            {
              one: `${earlier.value} ${unit}`,
              other: `${clean} ${unit}`,
              thing,
              line: earlier.sentence.position?.start.line ?? 0,
            },
            at(node, value),
          ),
        );
    }
    return undefined;
  });
  return found;
};
