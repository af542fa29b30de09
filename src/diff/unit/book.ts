import { type AnyNode, type Document, type Note, plainText, visit } from '../../brief/index.ts';

/** What a document says elsewhere that its passages point at: notes, and places of links. */
export interface Book {
  /** Numbers the notes from 0, by id. */
  notes: ReadonlyMap<string, number>;
  texts: readonly Note[];
  /** Gives the passage that cites a note first, by the note's id. */
  citedBy: ReadonlyMap<string, AnyNode>;
  /** Says by what a citation of a note is told from others, by number; set once notes are matched. */
  identity: string[];
  /** Numbers the targets of links, by id, and gives the words at each. */
  targets: ReadonlyMap<string, { ordinal: number; words: string }>;
  /** Says whose words a sentence leads in, by its id, where that was inferred and is not printed. */
  speakers: ReadonlyMap<string, string>;
  /** Tells pictures of one address apart whose files differ, by the address. */
  versions: ReadonlyMap<string, string>;
}

/** Opens the book of a document. A note without a text is nothing but its number: all are alike. */
export function openBook(
  document: Document,
  versions: ReadonlyMap<string, string> = new Map(),
): Book {
  const notes = new Map<string, number>();
  const texts: Note[] = [];
  const targets = new Map<string, { ordinal: number; words: string }>();
  const speakers = new Map<string, string>();
  const citedBy = new Map<string, AnyNode>();
  let passage: AnyNode | undefined;
  const linked = new Set<string>();
  visit(document, node => {
    if (node.type === 'link' && node.url.startsWith('#')) linked.add(node.url.slice(1));
    if (node.type === 'paragraph' || node.type === 'sentence') passage = node;
    if (node.type === 'citation' && passage)
      for (const { note } of node.items)
        if (note !== undefined && !citedBy.has(note)) citedBy.set(note, passage);
    return undefined;
  });
  let ordinal = 0;
  visit(document, node => {
    if (node.type === 'quotation' && node.leadIn && node.attribution?.origin === 'computed')
      speakers.set(node.leadIn, node.attribution.children.map(plainText).join(''));
    if (node.type === 'note') {
      notes.set(node.id, texts.length);
      texts.push(node);
    }
    if ('id' in node) {
      if (linked.has(node.id) && !targets.has(node.id))
        targets.set(node.id, {
          ordinal,
          words: plainText(node.type === 'section' && node.heading ? node.heading : node),
        });
      ordinal += 1;
    }
    return undefined;
  });
  return { notes, texts, citedBy, identity: texts.map(() => '?'), targets, speakers, versions };
}
