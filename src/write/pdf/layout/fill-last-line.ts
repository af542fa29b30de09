import { type Line, placed } from './break-lines.ts';
import { softHyphen } from './part-words.ts';

/** Below what width a last line looks lost, in sizes of the text. */
const lost = 4;
/** The least share of a line that the line above the last must keep. */
const kept = 0.65;

/**
 * Brings a word down to a last line that would hold hardly more than a number or a syllable. The lines
 * are no more than they were; only the right edge, which is ragged anyway, changes.
 */
export function fillLastLine(lines: readonly Line[], full: number): readonly Line[] {
  const [above, last] = lines.slice(-2);
  const first = last?.inlines[0];
  if (!above || !last || !first || last.width >= lost * first.fontSize) return lines;
  const end = above.inlines.at(-1);
  if (!end || end.lineEnd || end.text.endsWith(softHyphen)) return lines;
  let from = above.inlines.length - 1;
  while (from > 0 && !mayPart(above, from)) from--;
  const rest = above.inlines.slice(0, from);
  if (rest.length === 0) return lines;
  const [shorter, longer] = [placed(rest), placed([...above.inlines.slice(from), ...last.inlines])];
  if (shorter.width >= kept * full && longer.width <= full)
    return [...lines.slice(0, -2), shorter, longer];
  // Placing sets where each word stands: what was tried is put back.
  placed(above.inlines);
  placed(last.inlines);
  return lines;
}

/** Says whether a line may break before one of its words: at white space, where nothing holds the two. */
function mayPart({ inlines }: Line, at: number): boolean {
  const before = inlines[at - 1];
  return before !== undefined && !before.noNewLine && /\s$/u.test(before.text);
}
