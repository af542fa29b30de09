import { type Flow, type Phrasing, plainText } from '../../brief/index.ts';
import { countWords } from '../text/count-words.ts';
import type { Support } from '../unit/support.ts';
import type { Unit } from '../unit/unit.ts';
import { phrasingOf, rebuild, runsOf } from './rebuild.ts';

/** One point: a sentence with what it leans on, and the heading that it stood under. */
export interface Point {
  nodes: Phrasing[] | Flow[];
  /** The heading of its section, empty where it has none. */
  section: string;
}

/** Makes points of units: those that need one another are one point, in the order given. */
export function groupPoints(units: readonly Unit[], support: readonly Support[]): Unit[][] {
  const groups: Unit[][] = [];
  const inside = new Map<number, Unit[]>();
  for (const unit of [...units].sort((a, b) => a.i - b.i)) {
    const before = units.find(
      other =>
        other.i < unit.i &&
        (support[unit.i]?.needs.has(other.i) || support[other.i]?.needs.has(unit.i)),
    );
    const group = before ? inside.get(before.i) : undefined;
    if (group) group.push(unit);
    else groups.push([unit]);
    inside.set(unit.i, group ?? groups.at(-1) ?? []);
  }
  return groups;
}

/** Lays a group out as one point. */
export function pointOf(group: readonly Unit[]): Point {
  const runs = runsOf(group);
  const [run] = runs;
  const heading = group[0]?.sections.findLast(section => section.heading)?.heading;
  const single = runs.length === 1 && run?.[0]?.kind === 'sentence';
  return {
    nodes: single && run ? phrasingOf(run) : rebuild(group),
    section: heading ? plainText(heading) : '',
  };
}

/** Counts the words of passages. */
export function wordsIn(nodes: readonly (Flow | Phrasing)[]): number {
  return nodes.reduce((sum, node) => sum + countWords(plainText(node)), 0);
}
