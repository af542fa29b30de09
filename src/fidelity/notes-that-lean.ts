import { type Brief, type Document, type Note, plainText } from '../brief/index.ts';
import { type Message, type Place, say } from '../message/index.ts';
import { latinDigits, type NoteReference, referenceInNote } from './reference-in-note.ts';

const shown = 5;

/** A note, and the one that it means; both of the brief. */
interface Lean {
  note: Note;
  on: Note;
  why: string;
}

/**
 * Warns of notes of a numbered extract that mean others by their place or number ("Ibid.", "see note 6
 * above") where the extract leaves those out, puts something between, or gives them another number.
 */
export function notesThatLean(document: Document, brief: Brief, file: string): Message[] {
  const all = notesOf(brief);
  const printed = notesOf(document);
  const leans = leansOf(all, printed);
  const [first] = leans;
  if (!first) return [];
  const listed = leans.slice(0, shown).map(({ note, on, why }) => {
    const text = plainText(note).replace(/\s+/g, ' ').trim();
    const words = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return `note ${note.label} (\`${words}\`) on note ${on.label}, ${why}`;
  });
  if (leans.length > shown) listed.push(`and ${leans.length - shown} more`);
  const places = leans.slice(0, 3).map(({ note }): Place => placeOf(note, file));
  const message = say(
    'note-leans',
    {
      audience: document.audience.id,
      count: leans.length,
      notes: listed.join('; '),
    },
    placeOf(first.note, file),
  );
  return [leans.length === 1 ? message : { ...message, count: leans.length, places }];
}

function leansOf(all: readonly Note[], printed: readonly Note[]): Lean[] {
  const at = new Map(all.map((note, i) => [note.id, i]));
  const markers = new Map(printed.map(note => [note.id, note.marker]));
  const references = all.map(note => referenceInNote(plainText(note)));
  const sources = sourcesOf(all, references);
  const out: Lean[] = [];
  for (const [place, { id }] of printed.entries()) {
    const i = at.get(id);
    const note = i === undefined ? undefined : all[i];
    const reference = i === undefined ? undefined : references[i];
    if (i === undefined || !note || !reference) continue;
    const on = meant(reference, i, all, sources);
    if (!on || on === note) continue;
    const before = printed[place - 1];
    const beforeAt = before ? at.get(before.id) : undefined;
    if (!markers.has(on.id) && !(reference.to === 'before' && sameSource(beforeAt, on, sources)))
      out.push({ note, on, why: 'which it leaves out' });
    else if (reference.to === 'before' && !sameSource(beforeAt, on, sources))
      out.push({ note, on, why: 'which does not stand just before it' });
    else if (reference.to === 'number' && (markers.get(on.id) ?? on.label) !== on.label)
      out.push({ note, on, why: `which it numbers ${markers.get(on.id)}` });
  }
  return out;
}

/** Gives for each note the one that it stands for: itself, or what a row of "Ibid." goes back to. */
function sourcesOf(
  all: readonly Note[],
  references: readonly (NoteReference | undefined)[],
): Note[] {
  const out: Note[] = [];
  for (const [i, note] of all.entries())
    out.push(references[i]?.to === 'before' ? (out[i - 1] ?? note) : note);
  return out;
}

function sameSource(at: number | undefined, on: Note, sources: readonly Note[]): boolean {
  return at !== undefined && sources[at] === on;
}

function meant(
  reference: NoteReference,
  i: number,
  all: readonly Note[],
  sources: readonly Note[],
): Note | undefined {
  if (reference.to === 'before') return sources[i];
  if (reference.to === 'number')
    return all.find(note => latinDigits(note.label) === reference.label);
  // The first note that names the author gives the work in full.
  return all.slice(0, i).find(note => {
    const text = plainText(note);
    return reference.names.some(name => text.includes(name));
  });
}

function notesOf(root: Brief | Document): Note[] {
  return root.children.flatMap(node => (node.type === 'notes' ? node.children : []));
}

function placeOf({ position }: Note, file: string): Place {
  return { file, ...(position ? { position } : {}) };
}
