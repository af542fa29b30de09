import { placeIn } from '../../config/place-in.ts';
import { say, Trouble } from '../../message/index.ts';
import { limits } from './guard.ts';

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const definition = /^[ \t>]*\[[^\]\r\n]{1,999}\]:/gm;

/**
 * Refuses what the parser would not survive: a line that opens too many containers (10,000 `>`
 * overflow its stack), and too many definitions (each reference searches them all).
 */
export function checkContainers(source: string, file: string): void {
  const refuse = (rule: 'markup-too-deep' | 'markup-too-dense', limit: number, at: number) => {
    const position = placeIn(source)(at, at + 1);
    throw new Trouble(say(rule, { limit }, { file, position }));
  };
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    let depth = 0;
    marker.lastIndex = 0;
    while (marker.test(line[0]))
      if (++depth > limits.depth) refuse('markup-too-deep', limits.depth, line.index);
  }
  let count = 0;
  for (const found of source.matchAll(definition))
    if (++count > limits.definitions) refuse('markup-too-dense', limits.definitions, found.index);
}
