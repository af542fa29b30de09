import type { Paragraph } from 'docx';
import { type Document, type Note, visit } from '../../../brief/index.ts';
import { type Introductions, introductions } from './introductions.ts';

/** The book of notes: which have a text, which stand on a page already, and what Word will number. */
export interface Footnotes extends Introductions {
  texts: ReadonlyMap<string, Note>;
  /** Ids of the notes that more than one citation names. */
  shared: ReadonlySet<string>;
  /** Bookmarks round the references that Word counts and that are cited again, by the note's id. */
  references: Map<string, string>;
  /** The paragraphs of each footnote, by the number that the file knows it by. */
  bodies: Map<number, Paragraph[]>;
  /** Marks of the footnotes that Word doesn't number, by the same number. */
  customMarks: Map<number, string>;
  /** How many footnotes Word has numbered so far. */
  counted: number;
  /** Notes first cited inside the footnote that is being written. */
  waiting: WaitingNotes[];
  /** How many notes are cited inside notes. */
  nested: number;
}

/** Notes that stand below the one that cites them, in a bookmark that their marker leads to. */
export interface WaitingNotes {
  notes: readonly Note[];
  bookmark: string;
}

/** Opens the book for a document. */
export function openFootnotes(document: Document): Footnotes {
  const texts = new Map<string, Note>();
  const cited = new Set<string>();
  const shared = new Set<string>();
  visit(document, node => {
    if (node.type === 'note' && !node.missing && node.children.length > 0) texts.set(node.id, node);
    if (node.type !== 'citation') return undefined;
    for (const { note } of node.items)
      if (note !== undefined) (cited.has(note) ? shared : cited).add(note);
    return undefined;
  });
  return {
    texts,
    shared,
    ...introductions(document, texts),
    references: new Map(),
    bodies: new Map(),
    customMarks: new Map(),
    counted: 0,
    waiting: [],
    nested: 0,
  };
}
