/** A stretch of text, or the mark of a citation with the notes that it leads to, by number in the file. */
export type ShownPiece = { text: string } | { mark: string; notes: string[] };

/** What stands on lines of its own. */
export type ShownBlock = ShownPiece[];

/** What a reader of an output meets, furniture left out: no tree, but the text and its notes. */
export interface Shown {
  blocks: ShownBlock[];
  notes: ReadonlyMap<string, readonly ShownBlock[]>;
  /** The file shows text in ways that no writer of ours has: somebody else put it there. */
  foreign?: true;
}
