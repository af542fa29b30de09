import type { Paragraph } from 'docx';
import { type Document, type Note, visit } from '../../../brief/index.ts';

/** A note that has its place in the document. */
export interface PrintedNote {
  /** The mark that stands for it. */
  mark: string;
  /** The bookmark round its reference, if it is cited again and Word counts it. */
  bookmark?: string;
}

/** The book of notes: which have a text, which stand on a page already, and what Word will number. */
export interface Footnotes {
  texts: ReadonlyMap<string, Note>;
  /** Ids of the notes that more than one citation names. */
  shared: ReadonlySet<string>;
  printed: Map<string, PrintedNote>;
  /** The paragraphs of each footnote, by the number that the file knows it by. */
  bodies: Map<number, Paragraph[]>;
  /** Marks of the footnotes that Word doesn't number, by the same number. */
  customMarks: Map<number, string>;
  /** How many footnotes Word has numbered so far. */
  counted: number;
  /** Notes first cited inside the footnote that is being written. */
  waiting: Note[];
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
    printed: new Map(),
    bodies: new Map(),
    customMarks: new Map(),
    counted: 0,
    waiting: [],
  };
}
