import {
  type Citation,
  type Document,
  type Note,
  plainText,
  rewrite,
  visit,
} from '../brief/index.ts';
import { cluster } from './cluster.ts';
import { firstCited } from './first-cited.ts';

/**
 * Numbers the notes of one document from 1, in order of first citation, and leaves out those that
 * nothing in it cites: an extract carries no note of a passage that it does not print. Where the
 * source gives no text for any cited note there is nothing to number: its own markers and their
 * gaps stay, as the only way back to it, and the container goes.
 */
export function numberNotes(document: Document): Document {
  const notes = new Map<string, Note>();
  visit(document, node => {
    if (node.type === 'note') notes.set(node.id, node);
    return undefined;
  });
  const cited = firstCited(document, notes);
  const numbers = new Map(cited.filter(hasText).map((note, i) => [note.id, i + 1]));
  const order = (note: Note) => numbers.get(note.id) ?? Number.POSITIVE_INFINITY;
  const kept = numbers.size === 0 ? [] : cited.toSorted((a, b) => compare(order(a), order(b)));
  const done = new Map<string, Note>();
  const marked = rewrite(document, node => {
    if (node.type === 'citation') return withMarker(node, citationMarker(node, notes, numbers));
    if (node.type !== 'note') return node;
    const note = withMarker(node, numbers.size === 0 ? undefined : noteMarker(node, numbers));
    done.set(note.id, note);
    return note;
  });
  let placed = false;
  return rewrite(marked, node => {
    if (node.type !== 'notes') return node;
    if (placed || kept.length === 0) return [];
    placed = true;
    const children = kept.flatMap(note => done.get(note.id) ?? []);
    const same = children.every((note, i) => note === node.children[i]);
    return same && children.length === node.children.length ? node : { ...node, children };
  });
}

function hasText(note: Note): boolean {
  return !note.missing && plainText(note).trim() !== '';
}

/**
 * Gives a note's marker. One without a text among others that have theirs keeps the source's label,
 * in square brackets: by an editor's convention they say "not ours", they can't be taken for one of
 * the new numbers, and the label still leads back to the source. An asterisk (`24*`) would announce
 * a footnote that isn't there, and a new number a note that nobody can read.
 */
function noteMarker(note: Note, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(note.id);
  return number === undefined ? `[${note.label}]` : String(number);
}

function citationMarker(
  citation: Citation,
  notes: ReadonlyMap<string, Note>,
  numbers: ReadonlyMap<string, number>,
): string | undefined {
  if (numbers.size === 0) return undefined;
  const { items, label } = citation;
  const cited = items.filter(item => item.note !== undefined);
  // References have markers of their own, made where they are formatted.
  if (items.length > 0 && cited.length === 0) return citation.marker;
  const known = cited.flatMap(item => numbers.get(item.note ?? '') ?? []);
  const missing = cited.filter(item => !numbers.has(item.note ?? ''));
  const labels = missing.map(item => `[${notes.get(item.note ?? '')?.label ?? label}]`);
  if (items.length === 0) labels.push(`[${label}]`);
  return [...(known.length > 0 ? [cluster(known)] : []), ...new Set(labels)].join(',');
}

function withMarker<N extends Citation | Note>(node: N, marker: string | undefined): N {
  if (node.marker === marker) return node;
  const { marker: _, ...rest } = node;
  return (marker === undefined ? rest : { ...rest, marker }) as N;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
