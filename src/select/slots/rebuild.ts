import {
  build as b,
  type Flow,
  type List,
  type ListItem,
  type Paragraph,
  type Phrasing,
  type Section,
  type Sentence,
} from '../../brief/index.ts';
import { byHome } from '../unit/by-home.ts';
import type { Unit } from '../unit/unit.ts';

/**
 * Puts chosen units back into paragraphs and lists. Only neighbours in the source share one, with the
 * white space that stood between them (law 2); a gap begins a new one.
 */
export function rebuild(chosen: readonly Unit[]): Flow[] {
  return runsOf(chosen).flatMap((run): Flow[] => {
    const [first] = run;
    if (!first) return [];
    if (first.home.type === 'paragraph') return [paragraphOf(first.home, run)];
    if (first.home.type === 'list' && first.kind === 'item') return [listOf(first.home, run)];
    return [first.home];
  });
}

/** Splits chosen units, in order, into runs of neighbours of one home. */
export function runsOf(chosen: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of chosen) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.home === unit.home && before.within + 1 === unit.within)
      run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/** Gives a run's sentences with the white space between them, out of their paragraph. */
export function phrasingOf(run: readonly Unit[]): Phrasing[] {
  const home = run[0]?.home;
  if (home?.type !== 'paragraph') return [];
  const { children } = home;
  const places = placesIn(home);
  const at = (unit: Unit | undefined) => places.get(unit?.node as Sentence) ?? -1;
  return children.slice(at(run[0]), at(run.at(-1)) + 1);
}

const known = new WeakMap<Paragraph, ReadonlyMap<Phrasing, number>>();

// Searched for afresh by each run, a paragraph of a book's length would take the square of it.
function placesIn(home: Paragraph): ReadonlyMap<Phrasing, number> {
  const before = known.get(home);
  if (before) return before;
  const places = new Map(home.children.map((child, i) => [child, i]));
  known.set(home, places);
  return places;
}

/** Rebuilds sections: headings stand only over something. */
export function rebuildSections(brief: readonly Flow[], chosen: readonly Unit[]): Flow[] {
  const bySection = new Map<Section | undefined, Unit[]>();
  for (const unit of chosen) {
    const key = unit.sections.at(-1);
    const own = bySection.get(key);
    if (own) own.push(unit);
    else bySection.set(key, [unit]);
  }
  const walk = (children: readonly Flow[], own: Section | undefined): Flow[] => {
    const out: Flow[] = [];
    const homes = byHome(bySection.get(own) ?? []);
    for (const node of children) {
      if (node.type === 'section') {
        const inner = walk(node.children, node);
        if (inner.length > 0) out.push({ ...node, children: inner });
      } else out.push(...rebuild(homes.get(node) ?? []));
    }
    return out;
  };
  return walk(brief, undefined);
}

function paragraphOf(home: Paragraph, run: readonly Unit[]): Paragraph {
  const children = phrasingOf(run);
  if (children.length === home.children.length) return home;
  return b.paragraph(children, placeOf(run));
}

// An ordered list goes on with the number that its first item had.
function listOf(home: List, run: readonly Unit[]): List {
  if (run.length === home.children.length) return home;
  const start = (home.start ?? 1) + (run[0]?.within ?? 0);
  const { position: _, ...rest } = home;
  return {
    ...rest,
    ...(home.ordered ? { start } : {}),
    ...placeOf(run),
    children: run.map(unit => unit.node as ListItem),
  };
}

function placeOf(run: readonly Unit[]): Pick<Paragraph, 'position'> {
  const start = run[0]?.node.position?.start;
  const end = run.at(-1)?.node.position?.end;
  return start && end ? { position: { start, end } } : {};
}
