import { type AnyNode, type Document, plainText } from '../brief/index.ts';
import { matchNotes } from './align/match-notes.ts';
import type { Change } from './change.ts';
import type { Draft } from './change-of.ts';
import { mostSerious } from './classify/most-serious.ts';
import { knownNames } from './classify/names.ts';
import { compareMetadata } from './compare-metadata.ts';
import { compareNotes, type NoteFound } from './compare-notes.ts';
import { compareStreams, type Found } from './compare-streams.ts';
import type { Difference, Stream } from './difference.ts';
import { foldMetadata } from './fold-metadata.ts';
import type { Operation } from './operation.ts';
import { openBook } from './unit/book.ts';
import { linearise, type Placed } from './unit/linearise.ts';

export interface CompareOptions {
  /** The addresses of pictures that both documents show and whose files differ. */
  replaced?: readonly string[];
}

/**
 * Compares two documents and says what changed: by passage, each change of one kind, most serious
 * first, with the operations that make the new document of the old one.
 */
export function compare(
  old: Document,
  fresh: Document,
  { replaced = [] }: CompareOptions = {},
): Difference {
  const versions = (side: string) => new Map(replaced.map(url => [url, side]));
  const books = {
    old: openBook(old, versions('old')),
    new: openBook(fresh, versions('new')),
  };
  const noted = matchNotes(books.old, books.new);
  const a = linearise(old, books.old);
  const b = linearise(fresh, books.new);
  const known = lazyNames([...a, ...b]);
  const body = compareStreams(a, b, books, known);
  const notes = compareNotes(noted, books, known);
  const metadata = compareMetadata(old, fresh);
  const silent: Operation[] = [...body.silent, ...notes.silent, ...metadata.silent];

  const folded = foldMetadata(metadata.changes, body);
  const carried = attachNotes(body.found, notes.found, body);
  const entries: { draft: Draft; operations: Operation[]; found?: Found; note?: NoteFound }[] = [
    ...folded.changes,
    ...body.found
      .filter(found => !folded.taken.has(found))
      .map(found => ({
        draft: carried.drafts.get(found) ?? found.draft,
        operations: [...found.operations, ...(carried.operations.get(found) ?? [])],
        found,
      })),
    ...notes.found.filter(note => !carried.taken.has(note)).map(note => ({ ...note, note })),
  ];
  const changes: Change[] = [];
  const byPiece = new Map<object, Change>();
  for (const { draft, operations, found, note } of entries) {
    const change: Change = { id: `c${changes.length + 1}`, ...draft, operations };
    changes.push(change);
    if (found) byPiece.set(found.piece, change);
    if (note) byPiece.set(note, change);
  }
  for (const [found, index] of folded.taken) byPiece.set(found.piece, changes[index] as Change);
  for (const [note, found] of carried.taken) byPiece.set(note, byPiece.get(found.piece) as Change);
  const stream: Stream = { ...body, changes: body.pieces.map(piece => byPiece.get(piece)) };
  return {
    old,
    new: fresh,
    changes,
    silent,
    script: { body: stream, notes: notes.script(byPiece), books },
  };
}

/** Tells of words that carry a capital in the middle of a sentence of either document; asked rarely. */
function lazyNames(units: readonly Placed[]): (word: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return word => {
    names ??= knownNames(
      units.flatMap(unit =>
        unit.type === 'passage' && unit.around.slot !== 'heading'
          ? [unit.nodes.map(plainText).join('')]
          : [],
      ),
    );
    return names.has(word);
  };
}

/** Gives notes that came or went to the change that cites them first: it is one change. */
function attachNotes(
  found: readonly Found[],
  notes: readonly NoteFound[],
  { a, b }: { a: readonly Placed[]; b: readonly Placed[] },
) {
  const loose = { old: new Map<string, NoteFound>(), new: new Map<string, NoteFound>() };
  for (const note of notes) if (note.side) loose[note.side].set(note.id, note);
  const taken = new Map<NoteFound, Found>();
  const operations = new Map<Found, Operation[]>();
  const drafts = new Map<Found, Draft>();
  for (const one of found) {
    const cited = [
      ...citedIn(one.piece.olds.map(i => a[i])).flatMap(id => loose.old.get(id) ?? []),
      ...citedIn(one.piece.news.map(j => b[j])).flatMap(id => loose.new.get(id) ?? []),
    ].filter(note => !taken.has(note));
    if (cited.length === 0) continue;
    for (const note of new Set(cited)) taken.set(note, one);
    operations.set(
      one,
      [...new Set(cited)].flatMap(note => note.operations),
    );
    const { manner, kind, also } = one.draft;
    const edited = manner !== 'added' && manner !== 'removed';
    const says = cited
      .map(note => `note ${note.side === 'old' ? 'removed' : 'added'}: “${note.text}”`)
      .join('; ');
    drafts.set(one, {
      ...one.draft,
      ...(edited ? mostSerious([kind, ...also, 'citation']) : {}),
      what: [one.draft.what, says].filter(Boolean).join('; '),
    });
  }
  return { taken, operations, drafts };
}

function citedIn(units: readonly (Placed | undefined)[]): string[] {
  const out: string[] = [];
  const walk = (node: AnyNode) => {
    if (node.type === 'citation') out.push(...node.items.flatMap(item => item.note ?? []));
    if ('children' in node) for (const child of node.children) walk(child);
    if (node.type === 'quotation' && node.attribution) walk(node.attribution);
  };
  for (const unit of units) if (unit?.type === 'passage') for (const node of unit.nodes) walk(node);
  return out;
}
