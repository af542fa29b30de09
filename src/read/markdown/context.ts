import type {
  BlockContent,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  Node,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { Flow, Phrasing, Position } from '../../brief/index.ts';
import { type BriefSettings, type PlaceIn, placeIn } from '../../config/index.ts';
import { type Message, type RuleArgs, type RuleId, say } from '../../message/index.ts';
import type { Claim } from '../reader.ts';
import { flow } from './flow.ts';
import { phrasing } from './phrasing.ts';

/** What can stand among an mdast document's blocks. */
export type Block = BlockContent | DefinitionContent;

/** What a handler may know and leave: the source, what it defines, messages and claims. */
export interface Context {
  readonly file: string;
  readonly source: string;
  readonly settings: BriefSettings;
  readonly messages: Message[];
  /** Claims that the syntax alone does not explain: what was cut from a text, or dropped. */
  readonly claims: Claim[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition[]>;
  /** The caption of a table or figure, found in a paragraph beside it. */
  readonly captions: Map<Node, Paragraph>;
  readonly pinned: Set<string>;
  /** How many links the node at hand stands in: a link holds no other. */
  readonly inside: { link: number };
  place: PlaceIn;
  flow: (nodes: readonly Block[]) => Flow[];
  phrasing: (nodes: readonly PhrasingContent[]) => Phrasing[];
  say: <R extends RuleId>(rule: R, args: RuleArgs<R>, position: Position) => void;
  claim: (as: Claim['as'], name: string, position: Position) => void;
}

/** Makes the context of one reading. */
export function makeContext(
  tree: Root,
  source: string,
  file: string,
  settings: BriefSettings,
): Context {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition[]>();
  const collect = (node: Node) => {
    if (isDefinition(node) && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (isNote(node)) {
      const same = notes.get(node.identifier);
      if (same) same.push(node);
      else notes.set(node.identifier, [node]);
    }
    if ('children' in node) for (const child of node.children as Node[]) collect(child);
  };
  collect(tree);
  const context: Context = {
    file,
    source,
    settings,
    messages: [],
    claims: [],
    definitions,
    notes,
    captions: new Map(),
    pinned: new Set(),
    inside: { link: 0 },
    place: placeIn(source),
    flow: nodes => flow(nodes, context),
    phrasing: nodes => phrasing(nodes, context),
    say: (rule, args, position) => {
      context.messages.push(say(rule, args, { file, position }));
    },
    claim: (as, name, position) => {
      if (position.start.offset < position.end.offset) context.claims.push({ position, as, name });
    },
  };
  return context;
}

const isDefinition = (node: Node): node is Definition => node.type === 'definition';
const isNote = (node: Node): node is FootnoteDefinition => node.type === 'footnoteDefinition';
