import type { AnyNode } from '../../brief/index.ts';
import type { Change } from '../change.ts';
import type { Stream } from '../difference.ts';
import { diffTokens } from '../group/hunks.ts';
import type { Book } from '../unit/book.ts';
import { contentOf, type Placed, unitOf } from '../unit/linearise.ts';
import { tokensOf } from '../unit/tokens.ts';
import type { Token, Unit } from '../unit/unit.ts';
import { type Formatted, holdFormat, layFormat, type Sided } from './hold-format.ts';
import type { Mark } from './mark.ts';

/** What merging gathers: marks by number, and which note of which side is which merged one. */
export interface Merging {
  books: { old: Book; new: Book };
  marks: Mark[];
  /** Gives the merged number of a note, by its number on a side. */
  note: (side: 'old' | 'new', number: number) => number;
  /** Whether a note's number, where it has no text, is compared as text. */
  labels: boolean;
}

/**
 * Merges the units of a stream: the new ones as they stand, and what went at the place where it
 * stood. The result is well formed: of structure that went only what holds nothing else is kept.
 */
export function mergeStream(stream: Stream, merging: Merging): Unit[] {
  const { a, b, toNew, moved } = stream;
  const out: Unit[] = [];
  let [i, j] = [0, 0];
  const upTo = (endA: number, endB: number) => {
    out.push(...between(stream, merging, [i, endA], [j, endB]));
    [i, j] = [endA, endB];
  };
  for (let k = 0; k < a.length; k++) {
    const other = toNew[k] ?? -1;
    if (other < 0 || moved[k] === 1) continue;
    upTo(k, other);
    out.push(...kept(stream, merging, k, other));
    [i, j] = [k + 1, other + 1];
  }
  upTo(a.length, b.length);
  return out;
}

type Range = readonly [from: number, to: number];

/** Merges what stands between two units that stayed. */
function between(stream: Stream, merging: Merging, old: Range, fresh: Range): Unit[] {
  const { a, b, ownA, ownB, changes } = stream;
  const [gone, came] = [a.slice(...old), b.slice(...fresh)];
  const changeA = (k: number) => changes[ownA[old[0] + k] ?? -1];
  const changeB = (k: number) => changes[ownB[fresh[0] + k] ?? -1];
  const ends = (units: readonly Placed[]) =>
    units.length === 2 &&
    units[0]?.key === '>paragraph' &&
    units[1]?.key === '<paragraph' &&
    units[0].type === 'close';
  const spaces = (units: readonly Placed[]) => units.every(unit => unit.type === 'space');
  if (ends(came) && spaces(gone))
    return [
      ...gone.map((unit, k) => marked(unit, 'removed', merging, changeA(k))),
      ...endMarked(came, 'added', merging, changeB(0)),
    ];
  if (ends(gone) && spaces(came))
    return [
      ...came.map((unit, k) => marked(unit, 'added', merging, changeB(k))),
      ...endMarked(gone, 'removed', merging, changeA(0)),
    ];
  // Only what came or went whole is marked; the rest of what went has no place in the new structure.
  const whole = (units: readonly Placed[], from: number, k: number) => {
    const mate = (units[k]?.mate ?? -1) - from;
    return mate >= 0 && mate < units.length;
  };
  const left = gone.flatMap((unit, k) => {
    const structure = unit.type === 'open' || unit.type === 'close';
    if (structure && !whole(gone, old[0], k)) return [];
    return [marked(unit, 'removed', merging, changeA(k), stream.moved[old[0] + k] === 1)];
  });
  const right = came.map((unit, k) => {
    if (unit.type === 'open' && !whole(came, fresh[0], k)) return unitOf(unit, merging.books.new);
    const at = stream.toOld[fresh[0] + k] ?? -1;
    return marked(unit, 'added', merging, changeB(k), at >= 0);
  });
  return [...left, ...right];
}

/** Marks the end of the first of two paragraphs. */
function endMarked(
  units: readonly Placed[],
  is: 'removed' | 'added',
  merging: Merging,
  change: Change | undefined,
): Unit[] {
  const [close, open] = units.map(unit =>
    unitOf(unit, is === 'added' ? merging.books.new : merging.books.old),
  );
  const mark = merging.marks.push({ is, ...(change ? { change } : {}) }) - 1;
  return close?.type === 'close' && open ? [{ ...close, end: mark }, open] : [];
}

/** Gives a unit that is on one side only, marked. */
function marked(
  placed: Placed,
  is: 'removed' | 'added',
  merging: Merging,
  change: Change | undefined,
  moved = false,
): Unit {
  const side = is === 'removed' ? 'old' : 'new';
  const unit = unitOf(placed, merging.books[side]);
  if (unit.type === 'close') return unit;
  const mark =
    merging.marks.push({ is, ...(change ? { change } : {}), ...(moved ? { moved } : {}) }) - 1;
  if (unit.type === 'open') return { ...unit, node: { ...unit.node, mark } };
  const tokens = unit.tokens.map(token =>
    token.type === 'open'
      ? { ...token, node: { ...token.node, mark } }
      : withMark(renumbered(token, side, merging), mark),
  );
  return unit.type === 'passage' ? { ...unit, tokens, mark } : { ...unit, tokens };
}

/** Gives a unit that stayed, with what changed in it marked. */
function kept(stream: Stream, merging: Merging, k: number, other: number): Unit[] {
  const { a, b, changes, ownB } = stream;
  const [old, fresh] = [a[k] as Placed, b[other] as Placed];
  const unit = unitOf(fresh, merging.books.new);
  if (unit.type === 'open' || unit.type === 'close') return [unit];
  const change = changes[ownB[other] ?? -1];
  if (old.key === fresh.key && (!merging.labels || old.full === fresh.full)) {
    const tokens = unit.tokens.map(token => renumbered(token, 'new', merging));
    return [{ ...unit, tokens }];
  }
  // Code can't be marked word by word: it has no formatting.
  if ([...old.nodes, ...fresh.nodes].some(holdsCode))
    return [marked(old, 'removed', merging, change), marked(fresh, 'added', merging, change)];
  const tokens = mergeTokens(old, fresh, merging, change);
  if (unit.type === 'space' || old.key === fresh.key) return [{ ...unit, tokens }];
  const mark = merging.marks.push({ is: 'changed', ...(change ? { change } : {}) }) - 1;
  return [{ ...unit, tokens, mark }];
}

function holdsCode(node: AnyNode): boolean {
  if (['code', 'inlineCode', 'unsupported'].includes(node.type)) return true;
  return 'children' in node && node.children.some(holdsCode);
}

function mergeTokens(
  old: Placed,
  fresh: Placed,
  merging: Merging,
  change: Change | undefined,
): Token[] {
  const a = holdFormat(keyed(old, 'old', merging));
  const b = holdFormat(keyed(fresh, 'new', merging));
  const { hunks } = diffTokens(a, b);
  const mark = (is: Mark['is']) => merging.marks.push({ is, ...(change ? { change } : {}) }) - 1;
  const out: Sided[] = [];
  const put = (words: readonly Formatted[], side: 'old' | 'new', number?: number) => {
    for (const { token, format } of words) {
      const own = renumbered(token, side, merging);
      out.push({ side, format, token: number === undefined ? own : withMark(own, number) });
    }
  };
  let at = 0;
  for (const hunk of hunks) {
    put(b.slice(at, hunk.b[0]), 'new');
    put(a.slice(...hunk.a), 'old', mark('removed'));
    put(b.slice(...hunk.b), 'new', mark('added'));
    at = hunk.b[1];
  }
  put(b.slice(at), 'new');
  return layFormat(out);
}

/** Cuts a passage into tokens; where labels count, a mark without a note is told by its label. */
function keyed(placed: Placed, side: 'old' | 'new', merging: Merging) {
  const tokens = tokensOf(contentOf(placed), merging.books[side]);
  if (!merging.labels) return tokens;
  return tokens.map(one =>
    one.key.startsWith('@citation:?') && one.token.type === 'atom'
      ? { ...one, key: `${one.key} ${String(one.token.node.marker ?? one.token.node.label)}` }
      : one,
  );
}

function withMark(token: Token, mark: number): Token {
  if (token.type === 'word')
    return { ...token, of: { ...(token.of ?? { origin: 'brief' as const }), mark } };
  return token.type === 'atom' ? { ...token, node: { ...token.node, mark } } : token;
}

/** Lets a citation point at the merged notes. */
function renumbered(token: Token, side: 'old' | 'new', { note }: Merging): Token {
  if (token.type !== 'atom' || token.node.type !== 'citation') return token;
  const items = (token.node.items as { note?: string }[]).map(item => {
    const number = /^#(\d+)$/.exec(item.note ?? '')?.[1];
    return number === undefined ? item : { ...item, note: `#${note(side, Number(number))}` };
  });
  return { ...token, node: { ...token.node, items } };
}
