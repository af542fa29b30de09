import type { Note, Paragraph, Phrasing } from '../../brief/index.ts';
import { positioned } from '../../brief/index.ts';
import { type Message, type RuleArgs, type RuleId, say } from '../../message/index.ts';
import type { TrackChanges } from '../reader.ts';
import type { Setting } from '../rich/draft.ts';
import type { Package } from './package/open-package.ts';
import type { Relationships } from './package/relationships.ts';
import type { XmlElement } from './package/xml.ts';
import type { Numbering } from './style/numbering.ts';
import type { Styles } from './style/styles.ts';

/** A part that is being read: positions name it, and its relationships are its own. */
export interface Part {
  name: string;
  relationships: Relationships;
  /** The number of each of its paragraphs, from 1, in document order. */
  lines: ReadonlyMap<XmlElement, number>;
  /** Characters that open a field which nothing closes. */
  unclosed: ReadonlySet<XmlElement>;
}

/** A note that the text cites. */
export interface CitedNote {
  kind: 'footnote' | 'endnote';
  id: string;
  key: string;
  /** The number as the file prints it. */
  label: string;
  /** It is the mark that an author typed: the count passes it by. */
  own?: true;
}

/** A field that is open: its instruction is being read, or its result. */
export interface Field {
  instruction: string;
  inResult: boolean;
  /** What its result has been read to, where the result is kept apart. */
  result: Phrasing[];
  /** How far the text of its paragraph had come when it opened. */
  from: number;
  /** What a field of a form offers to fill in. */
  form: XmlElement | undefined;
  /** What the fields round it say of its text: they stay as they are while it is open. */
  around: FieldsAround;
}

/** What open fields make of text in their result. */
export interface FieldsAround {
  /** It is kept, kept apart, or left out with the instruction. */
  state: 'text' | 'apart' | 'none';
  /** The address that the outermost of them leads to. */
  link: string | undefined;
  /** It is a list of contents. */
  contents: boolean;
}

/** What documents inside the document gave, and what reading them took. */
export interface Inside {
  count: number;
  bytes: number;
  notes: Note[];
  labels: Map<string, string>;
  /** What unpacking them took, in bytes. */
  spent: { unpacked: number };
}

/** What handlers may know and leave while one Word file is read. */
export interface Context {
  readonly file: string;
  readonly opened: Package;
  readonly part: Part;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly trackChanges: TrackChanges;
  readonly lang: string | undefined;
  readonly messages: Message[];
  readonly settings: Map<Paragraph, Setting>;
  readonly assets: Map<string, Uint8Array>;
  /** What paragraphs are named to be: a subtitle has a place of its own in a brief. */
  readonly named: { subtitle?: string };
  /** Notes in the order in which they are cited. */
  readonly cited: CitedNote[];
  /** Kinds and ids of notes whose references are not read, since a tracked change took them out. */
  readonly dropped: Set<string>;
  /** Notes by the bookmark round their reference, for fields that cite them again. */
  readonly bookmarks: Map<string, CitedNote>;
  /** Bookmarks that something in the file links to. */
  readonly called: ReadonlySet<string>;
  /** Fields that are open, outermost first; they may span paragraphs. */
  readonly fields: Field[];
  /** The file is a part of another one. */
  readonly isInside: boolean;
  readonly inside: Inside;
  readonly counts: { changes: number; hidden: string[] };
  labelOf: (kind: CitedNote['kind'], id: string, own?: string) => CitedNote;
  /** A section of the file ends: notes that each counts on its own count anew. */
  endSection: () => void;
  say: <R extends RuleId>(rule: R, args: RuleArgs<R>, paragraph?: XmlElement) => void;
}

type Given = Omit<
  Context,
  | 'messages'
  | 'settings'
  | 'assets'
  | 'named'
  | 'cited'
  | 'dropped'
  | 'bookmarks'
  | 'fields'
  | 'inside'
  | 'counts'
  | 'labelOf'
  | 'endSection'
  | 'say'
> & {
  /** Prints the number of a note. */
  print: (kind: CitedNote['kind'], number: number) => string;
  /** Kinds of notes that each section counts on its own. */
  restarts: ReadonlySet<CitedNote['kind']>;
};

/** Makes the context of one reading. */
export function makeContext({ print, restarts, ...given }: Given): Context {
  const printed = new Map<string, number>();
  const known = new Map<string, CitedNote>();
  const counts = { footnote: 0, endnote: 0 };
  const context: Context = {
    ...given,
    messages: [],
    settings: new Map(),
    assets: new Map(),
    named: {},
    cited: [],
    dropped: new Set(),
    bookmarks: new Map(),
    fields: [],
    inside: { count: 0, bytes: 0, notes: [], labels: new Map(), spent: { unpacked: 0 } },
    counts: { changes: 0, hidden: [] },
    labelOf(kind, id, own) {
      const before = known.get(`${kind} ${id}`);
      if (before) return before;
      if (own === undefined) counts[kind] += 1;
      const label = own ?? print(kind, counts[kind]);
      const times = (printed.get(label) ?? 0) + 1;
      printed.set(label, times);
      const key = times === 1 ? label : `${label}-${times}`;
      const note = { kind, id, key, label, ...(own === undefined ? {} : { own: true as const }) };
      known.set(`${kind} ${id}`, note);
      context.cited.push(note);
      return note;
    },
    endSection() {
      for (const kind of restarts) counts[kind] = 0;
    },
    say(rule, args, paragraph) {
      const line = paragraph && given.part.lines.get(paragraph);
      const point = line === undefined ? undefined : { line, column: 1, offset: 0 };
      const position = point && { start: point, end: point, source: given.part.name };
      context.messages.push(say(rule, args, { file: given.file, ...positioned(position) }));
    },
  };
  return context;
}
