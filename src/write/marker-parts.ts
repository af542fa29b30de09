import { type Citation, citationMarker, type Note } from '../brief/index.ts';

/**
 * One part of a printed marker: a number or name with the note it stands for, or what is printed
 * between two of them. A dash carries the notes that it only implies (`within`).
 */
export interface MarkerPart {
  text: string;
  note?: Note;
  within?: Note[];
}

/**
 * Splits a citation's marker into parts, so that "3–5, 9" leads to each of its notes. The texts of
 * the parts make up the marker. Notes without a text lead nowhere and are left out.
 */
export function markerParts(citation: Citation, notes: ReadonlyMap<string, Note>): MarkerPart[] {
  const marker = citationMarker(citation);
  const cited = citation.items.flatMap(item => {
    const note = item.note === undefined ? undefined : notes.get(item.note);
    return note && !note.missing ? [note] : [];
  });
  const [only] = cited;
  if (!only) return [{ text: marker }];
  if (citation.items.length === 1) return [{ text: marker, note: only }];

  const rest = new Set(cited);
  const parts: MarkerPart[] = [];
  for (const text of marker.split(/([\s,;–—-]+)/u).filter(part => part !== '')) {
    const note = cited.find(n => rest.has(n) && printedLabel(n) === text);
    if (note) rest.delete(note);
    parts.push(note ? { text, note } : { text });
  }
  for (const [i, part] of parts.entries()) {
    const [from, to] = [parts[i - 1]?.note, parts[i + 1]?.note];
    if (!from || !to || !/[–—-]/u.test(part.text)) continue;
    const within = [...rest].filter(n => isBetween(n, from, to));
    for (const n of within) rest.delete(n);
    if (within.length > 0) part.within = within;
  }
  return [...parts, ...[...rest].map(note => ({ text: '', note }))];
}

/** Gives the number or name that a document prints for a note. */
export function printedLabel(note: Note): string {
  return note.marker ?? note.label;
}

function isBetween(note: Note, from: Note, to: Note): boolean {
  const n = Number(printedLabel(note));
  return n > Number(printedLabel(from)) && n < Number(printedLabel(to));
}
