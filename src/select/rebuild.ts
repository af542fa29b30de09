import { build as b, type Paragraph, type Phrasing } from '../brief/index.ts';
import type { Unit } from './unit.ts';

/**
 * Puts chosen sentences back into paragraphs. Only neighbours in the source share one, with the white
 * space that stood between them (law 2); a gap begins a new paragraph.
 */
export function rebuild(chosen: readonly Unit[]): Paragraph[] {
  return runsOf(chosen).map(run => b.paragraph(phrasingOf(run), paragraphPlace(run)));
}

/** Splits chosen sentences, in order, into runs of neighbours of one paragraph. */
export function runsOf(chosen: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of chosen) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.paragraph === unit.paragraph && before.within + 1 === unit.within)
      run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** Gives a run's sentences with the white space between them, out of their paragraph. */
export function phrasingOf(run: readonly Unit[]): Phrasing[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const { children } = first.paragraph;
  return children.slice(children.indexOf(first.sentence), children.indexOf(last.sentence) + 1);
}

function paragraphPlace(run: readonly Unit[]): Pick<Paragraph, 'position'> {
  const start = run[0]?.sentence.position?.start;
  const end = run.at(-1)?.sentence.position?.end;
  return start && end ? { position: { start, end } } : {};
}
