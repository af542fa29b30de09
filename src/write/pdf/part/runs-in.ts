import { type Content, isRun, type Run } from '../content.ts';

/** Gives the runs of what a node became, for places where blocks can't stand; none of them is lost. */
export function runsIn(parts: readonly Content[]): Run[] {
  return parts.flatMap((part): Run[] => {
    if (isRun(part)) return [part];
    if ('text' in part) return spaced(part.text);
    return 'stack' in part ? runsIn(part.stack) : [];
  });
}

/** Sets a block's words apart from what follows in the line. */
function spaced(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  return last ? [...runs, { ...last, text: ' ', cites: [] }] : [];
}
