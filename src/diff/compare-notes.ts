import { type Note, plainText } from '../brief/index.ts';
import type { Change, Passage } from './change.ts';
import type { Draft } from './change-of.ts';
import { mostSerious } from './classify/most-serious.ts';
import { type Compared, compareStreams } from './compare-streams.ts';
import type { NoteScript } from './difference.ts';
import type { Operation } from './operation.ts';
import type { Book } from './unit/book.ts';
import { linearise, unitOf } from './unit/linearise.ts';
import { shellOf } from './unit/shell.ts';
import { oneLine } from './words-of.ts';

/** A note that changed, came or went. */
export interface NoteFound {
  id: string;
  /** The side that alone has it; none for a note that both have. */
  side?: 'old' | 'new';
  text: string;
  draft: Draft;
  operations: Operation[];
}

/** Compares the notes, whatever their order: each pair as a stream of its own. */
export function compareNotes(
  pairs: ReadonlyMap<number, number>,
  books: { old: Book; new: Book },
  known: (word: string) => boolean,
): {
  found: NoteFound[];
  silent: Operation[];
  script: (changes: ReadonlyMap<object, Change>) => NoteScript[];
} {
  const found: NoteFound[] = [];
  const silent: Operation[] = [];
  const scripts: { old?: number; new?: number; compared?: Compared; found?: NoteFound }[] = [];
  const matched = new Map([...pairs].map(([i, j]) => [j, i]));
  for (const [j, note] of books.new.texts.entries()) {
    const i = matched.get(j);
    if (i === undefined) {
      const units = linearise(note, books.new).map(placed => unitOf(placed, books.new));
      const operation: Operation = {
        op: 'add-note',
        place: j,
        node: shellOf(note, books.new),
        units,
      };
      const one = loneNote(note, 'new', [operation]);
      if (note.missing) silent.push(operation);
      else found.push(one);
      scripts.push({ new: j, ...(note.missing ? {} : { found: one }) });
      continue;
    }
    const old = books.old.texts[i] as Note;
    const shells = [shellOf(old, books.old), shellOf(note, books.new)] as const;
    if (JSON.stringify(shells[0]) !== JSON.stringify(shells[1]))
      silent.push({ op: 'rename-note', note: i, node: shells[1] });
    const compared = compareStreams(
      linearise(old, books.old),
      linearise(note, books.new),
      books,
      known,
      i,
    );
    silent.push(...compared.silent);
    const changed = compared.found.length > 0 ? editedNote(old, note, compared) : undefined;
    if (changed) found.push(changed);
    scripts.push({ old: i, new: j, compared, ...(changed ? { found: changed } : {}) });
  }
  for (const [i, note] of books.old.texts.entries()) {
    if (pairs.has(i)) continue;
    const operation: Operation = { op: 'remove-note', note: i };
    const one = loneNote(note, 'old', [operation]);
    if (note.missing) silent.push(operation);
    else found.push(one);
    scripts.push({ old: i, ...(note.missing ? {} : { found: one }) });
  }
  const order = books.new.texts.map((_, j) => matched.get(j) ?? -j - 1);
  const kept = books.old.texts.flatMap((_, i) => (pairs.has(i) ? [i] : []));
  if (order.join() !== kept.join()) silent.push({ op: 'order-notes', order });
  return {
    found,
    silent,
    script: changes =>
      scripts.map(({ compared, found: one, ...numbers }) => {
        const change = one && changes.get(one);
        return {
          ...numbers,
          ...(compared
            ? { stream: { ...compared, changes: compared.pieces.map(() => change) } }
            : {}),
          ...(change ? { change } : {}),
        };
      }),
  };
}

function passageOf(note: Note): Passage {
  return {
    text: oneLine(plainText(note)),
    headings: [],
    pointer: '',
    ...(note.id ? { id: note.id } : {}),
    ...(note.position ? { position: note.position } : {}),
  };
}

function loneNote(note: Note, side: 'old' | 'new', operations: Operation[]): NoteFound {
  const passage = passageOf(note);
  const is = side === 'old' ? 'removed' : 'added';
  return {
    id: note.id,
    side,
    text: passage.text,
    operations,
    draft: {
      kind: 'citation',
      also: [is],
      manner: 'note',
      what: `note ${is}`,
      note: note.marker ?? note.label,
      [side]: passage,
      words: [{ is, text: passage.text }],
    },
  };
}

/** Makes one change of all that changed in a note. */
function editedNote(old: Note, note: Note, { found }: Compared): NoteFound {
  const kinds = found.flatMap(one => [one.draft.kind, ...one.draft.also]);
  const also = mostSerious(kinds.filter(kind => kind !== 'citation'));
  return {
    id: note.id,
    text: oneLine(plainText(note)),
    operations: found.flatMap(one => one.operations),
    draft: {
      kind: 'citation',
      also: [also.kind, ...also.also],
      manner: 'note',
      what: 'note changed',
      note: note.marker ?? note.label,
      old: passageOf(old),
      new: passageOf(note),
      words: found.flatMap((one, i) => [
        ...(i > 0 ? [{ is: 'same' as const, text: ' … ' }] : []),
        ...one.draft.words,
      ]),
    },
  };
}
