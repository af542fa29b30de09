import type { Block } from '../block/block.ts';

const spoken = /^(\p{Lu}[^:.!?\n]{0,44}|(?:Mr|Ms|Mrs|Dr|Amb|Sen|Rep)\. [^:.!?\n]{1,40}):\s+(?=\S)/u;
const asks = /^(?:q|a|question|answer|frage|antwort|réponse|note|source|प्रश्न|उत्तर)$/iu;
const fewest = 4;

/**
 * Finds the turns of a conversation: lines that begin with who speaks, four or more, of which somebody
 * who is no mere "Question" or "Answer" speaks twice. They define no term, and head nothing.
 */
export function findTurns(blocks: readonly Block[]): Set<number> {
  const out = new Set<number>();
  const times = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    const who = spoken.exec(text.slice(0, 60))?.[1];
    if (who === undefined) continue;
    out.add(index);
    times.set(who, (times.get(who) ?? 0) + 1);
  }
  const again = [...times].some(([who, count]) => count > 1 && !asks.test(who));
  const repeated = [...times.values()].filter(count => count > 1).reduce((a, b) => a + b, 0);
  return again && out.size >= fewest && repeated >= out.size * 0.5 ? out : new Set();
}
