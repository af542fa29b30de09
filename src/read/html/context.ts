import type { Element, Nodes } from 'hast';
import type { Paragraph, Position } from '../../brief/index.ts';
import type { PlaceIn } from '../../config/index.ts';
import { type Message, type RuleArgs, type RuleId, say } from '../../message/index.ts';
import type { Setting } from '../rich/draft.ts';
import type { NoteIndex } from './notes/note-index.ts';

/** What handlers may know and leave while one page is read. */
export interface Context {
  readonly file: string;
  readonly source: string;
  readonly messages: Message[];
  readonly settings: Map<Paragraph, Setting>;
  /** Images that the page itself holds, by the address their nodes give. */
  readonly assets: Map<string, Uint8Array>;
  /** What elements of the page are named to be: a subtitle has a place of its own in a brief. */
  readonly named: { subtitle?: string };
  readonly notes: NoteIndex;
  /** Ids that links in the page call. */
  readonly called: ReadonlySet<string>;
  /** The address that relative ones are completed by. */
  readonly base: string | undefined;
  readonly lang: string | undefined;
  /** The element that holds the text proper; what lies outside is site chrome. */
  readonly main: Element | undefined;
  /** Ancestors of `main`, which hold both. */
  readonly around: ReadonlySet<Element>;
  readonly blocks: WeakMap<Element, boolean>;
  /** Elements that are known to show text, or none. */
  readonly blanks: WeakMap<Element, boolean>;
  place: PlaceIn;
  positionOf: (node: Nodes) => { position?: Position };
  say: <R extends RuleId>(rule: R, args: RuleArgs<R>, node: Nodes) => void;
}

/** What holds for a part of the page. */
export interface State {
  /** The language of the part, where it differs from the page's. */
  lang?: string | undefined;
  /** Inside site chrome nothing is said. */
  chrome?: true;
  /** What runs here lies round the text proper. */
  outside?: boolean;
  /** How many quotations stand around. */
  quoted?: number;
}

type Given = Omit<
  Context,
  'messages' | 'settings' | 'assets' | 'named' | 'blocks' | 'blanks' | 'positionOf' | 'say'
>;

/** Makes the context of one reading. */
export function makeContext(given: Given): Context {
  const context: Context = {
    ...given,
    messages: [],
    settings: new Map(),
    assets: new Map(),
    named: {},
    blocks: new WeakMap(),
    blanks: new WeakMap(),
    positionOf(node) {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      return start === undefined || end === undefined ? {} : { position: given.place(start, end) };
    },
    say(rule, args, node) {
      context.messages.push(say(rule, args, { file: given.file, ...context.positionOf(node) }));
    },
  };
  return context;
}
