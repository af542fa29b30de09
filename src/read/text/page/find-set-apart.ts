import { append } from '../../../brief/index.ts';
import { textAt } from '../block/text-at.ts';
import type { Line } from '../line.ts';
import { type FootNote, firstMarkers, labelOf, parseFeet } from './find-feet.ts';
import { isBlank } from './trim.ts';

const rule = /^\s*[-_—]{10,}\s*$/;

/** Notes that rules set apart from the text that cites them, and those rules. */
export interface SetApart {
  notes: FootNote[];
  rules: Line[];
}

/**
 * Finds notes that stand between two rules below the paragraph that cites them, as the Federal Register
 * prints them: from the first line on labels that count up, every one of which a marker above calls.
 */
export function findSetApart(lines: readonly Line[]): SetApart {
  const out: SetApart = { notes: [], rules: [] };
  const rules = [...lines.keys()].filter(i => rule.test(textAt(lines, i)));
  if (rules.length < 2) return out;
  let done = 0;
  let highest = 0;
  for (const [k, from] of rules.entries()) {
    const to = rules[k + 1];
    if (to === undefined || from < done) continue;
    const inside = lines.slice(from + 1, to).filter(line => !isBlank(line.text));
    const labels = inside.flatMap(line => labelOf(line.text)?.label ?? []);
    const [first = 0] = labels;
    if (first <= highest || labelOf(textAt(inside, 0)) === undefined) continue;
    const called = firstMarkers(lines.slice(done, from));
    let last = first - 1;
    for (const label of labels) if (label === last + 1 && called.has(label)) last = label;
    if (last < first) continue;
    append(out.notes, parseFeet(inside, inside[0]?.page ?? 1, first, last));
    out.rules.push(...[lines[from], lines[to]].filter(line => line !== undefined));
    done = to + 1;
    highest = last;
  }
  return out;
}
