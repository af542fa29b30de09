import type { Element, ElementContent } from 'hast';

/** One target of a reference: the label as printed, and the key that joins it with its note. */
export interface NoteCall {
  key: string;
  label: string;
}

/** A note of the page and the nodes that hold its text. */
export interface FoundNote {
  key: string;
  /** The label as its first reference prints it. */
  label: string;
  holder: Element;
  content: ElementContent[];
}

/** Where a page's notes are cited and where they stand. */
export interface NoteIndex {
  /** What an element cites: a link, or the raised element round one or several. */
  calls: ReadonlyMap<Element, NoteCall>;
  notes: readonly FoundNote[];
  /** The place of each note among them, by its key. */
  places: ReadonlyMap<string, number>;
  /** Elements that hold a call, at whatever depth. */
  around: ReadonlySet<Element>;
  /** Elements whose text is a note's, and no part of what stands around. */
  holders: Pick<ReadonlySet<Element>, 'has'>;
  /** Links back to the text, and labels in front of a note. */
  furniture: ReadonlySet<Element>;
}
