import { build as b, type Flow, type Phrasing, plainText, type Text } from '../../brief/index.ts';
import { countWords } from '../text/count-words.ts';
import { inCount, type Support } from '../unit/support.ts';
import type { Unit } from '../unit/unit.ts';
import { phrasingOf, rebuild, runsOf } from './rebuild.ts';

/** One point: a sentence with what it leans on, and the heading that it stood under. */
export interface Point {
  nodes: Phrasing[] | Flow[];
  /** It has blocks, which must stand alone. */
  block: boolean;
  /** The heading of its section, empty where it has none. */
  section: Text | '';
}

/**
 * Makes points of units: those that need one another are one point, in the order given. What only
 * counts on from another is a point beside it, unless points are ordered anew.
 */
export function groupPoints(
  units: readonly Unit[],
  support: readonly Support[],
  reordered = false,
): Unit[][] {
  const groups: Unit[][] = [];
  const inside = new Map<number, Unit[]>();
  for (const unit of [...units].sort((a, b) => a.i - b.i)) {
    const { needs, neededBy = [] } = support[unit.i] ?? {};
    const ties = (why: string | undefined) => reordered || why !== inCount;
    const tied = [
      ...[...(needs ?? [])].flatMap(([i, why]) => (ties(why) ? i : [])),
      ...neededBy.filter(i => ties(support[i]?.needs.get(unit.i))),
    ].sort((a, b) => a - b);
    const before = tied.find(i => i < unit.i && inside.has(i));
    const group = before === undefined ? undefined : inside.get(before);
    if (group) group.push(unit);
    else groups.push([unit]);
    inside.set(unit.i, group ?? groups.at(-1) ?? []);
  }
  return groups;
}

/** Lays a group out as one point: in a line where it can, else as blocks. */
export function pointOf(group: readonly Unit[]): Point {
  const [first] = group;
  const heading = first?.sections.findLast(section => section.heading)?.heading;
  const nodes = lineOf(group);
  return {
    nodes: nodes ?? rebuild(group),
    block: nodes === undefined,
    section: heading
      ? b.text(plainText(heading), heading.position ? { position: heading.position } : {})
      : '',
  };
}

// An item of a list is a point already: its bullet or number would stand beside another.
function lineOf(group: readonly Unit[]): Phrasing[] | undefined {
  const [run, ...others] = runsOf(group);
  const [first, second] = run ?? [];
  if (!run || !first || others.length > 0) return undefined;
  if (first.kind === 'sentence') return phrasingOf(run);
  const [only, ...more] = first.node.type === 'listItem' ? first.node.children : [];
  return !second && only?.type === 'paragraph' && more.length === 0 ? only.children : undefined;
}

/** Counts the words of passages; headings, which stand over something only, are not counted. */
export function wordsIn(nodes: readonly (Flow | Phrasing)[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum + (node.type === 'section' ? wordsIn(node.children) : countWords(plainText(node))),
    0,
  );
}
