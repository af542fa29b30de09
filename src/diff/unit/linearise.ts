import {
  type AnyNode,
  childNodes,
  isBlock,
  plainText,
  roleOfHeading,
  type Section,
} from '../../brief/index.ts';
import type { Book } from './book.ts';
import { describe } from './describe.ts';
import { shellOf, visibleShell } from './shell.ts';
import { tokensOf } from './tokens.ts';
import type { Unit } from './unit.ts';

/** Where a unit stands. Units of one block share the object. */
export interface Surroundings {
  /** The headings above, outermost first. */
  headings: readonly string[];
  /** Whether a section of recommendations lies around. */
  recommends: boolean;
  quoted: boolean;
  /** Whether a reference list lies around. */
  cites: boolean;
  /** What holds the passage directly, such as `paragraph`, `heading`, `attribution`. */
  slot: string;
}

/** A unit in its place. */
export interface Placed {
  type: Unit['type'];
  /** The nodes it stands for; for what opens, the one node. */
  nodes: readonly AnyNode[];
  key: string;
  full: string;
  /** The index of what closes it, or of what it closes. */
  mate: number;
  /** A JSON pointer into the document. */
  pointer: string;
  around: Surroundings;
}

/** The blocks that hold no others and no running text. */
const lone: ReadonlySet<string> = new Set(['code', 'thematicBreak', 'contents', 'notes']);
const fields: Record<string, string> = {
  heading: 'heading',
  caption: 'caption',
  attribution: 'attribution',
};

/** Lays out what a node holds as units in reading order. The notes are one unit without words. */
export function linearise(root: AnyNode, book: Book, base = ''): Placed[] {
  const out: Placed[] = [];
  const walk = (parent: AnyNode, pointer: string, around: Surroundings) => {
    let run: { node: AnyNode; pointer: string }[] = [];
    const close = () => {
      if (run.length > 0) putRun(run, parent, around);
      run = [];
    };
    const counts = new Map<string, number>();
    for (const node of childNodes(parent)) {
      if (node.type === 'attribution' && node.origin === 'computed') continue;
      const at = placeOf(node, parent, pointer, counts);
      if (node.type === 'sentence') {
        close();
        put('passage', [node], describe(node.children, book), at, around, node.children);
      } else if (isContainer(node)) {
        close();
        const open = out.length;
        const described = {
          key: `<${visibleShell(node, book)}`,
          full: JSON.stringify(shellOf(node, book)),
        };
        const inner = innerOf(node, around);
        put('open', [node], described, at, inner);
        walk(node, at, inner);
        put('close', [node], { key: `>${node.type}`, full: '' }, at, inner);
        (out[open] as Placed).mate = out.length - 1;
        (out[out.length - 1] as Placed).mate = open;
      } else {
        if (isLone(node)) close();
        run.push({ node, pointer: at });
        if (isLone(node)) close();
      }
    }
    close();
  };
  const put = (
    type: Unit['type'],
    nodes: readonly AnyNode[],
    described: { key: string; full: string },
    pointer: string,
    around: Surroundings,
    content: readonly AnyNode[] = nodes,
  ) => {
    const full = type === 'passage' && content !== nodes ? `s${described.full}` : described.full;
    out.push({ type, nodes, ...described, full, mate: -1, pointer, around });
  };
  const putRun = (
    run: readonly { node: AnyNode; pointer: string }[],
    parent: AnyNode,
    around: Surroundings,
  ) => {
    const nodes = run.map(r => r.node);
    const blank = nodes.every(
      n => n.type === 'break' || (n.type === 'text' && !/\S/u.test(n.value)),
    );
    const described = describe(nodes, book);
    // The place of the notes is no passage: what they say is compared note by note.
    const space = (blank && parent.type === 'paragraph') || nodes[0]?.type === 'notes';
    const type = space ? 'space' : 'passage';
    put(type, nodes, described, run[0]?.pointer ?? '', around);
  };
  walk(root, base, {
    headings: [],
    recommends: false,
    quoted: false,
    cites: false,
    slot: root.type,
  });
  return out;
}

// What stands on lines of its own is a passage of its own; the rest of a line runs together.
function isLone(node: AnyNode): boolean {
  if (node.type === 'quotation') return node.display === 'block';
  return lone.has(node.type);
}

function isContainer(node: AnyNode): boolean {
  return isBlock(node) && !lone.has(node.type) && !(node.type === 'quotation' && node.missing);
}

function innerOf(node: AnyNode, around: Surroundings): Surroundings {
  const inner = { ...around, slot: node.type };
  if (node.type === 'section') {
    if (node.heading) inner.headings = [...around.headings, plainText(node.heading)];
    inner.recommends = around.recommends || isAdvice(node);
  }
  if (node.type === 'quotation') inner.quoted = true;
  if (node.type === 'bibliography') inner.cites = true;
  return inner;
}

/** Says whether a section recommends, by its role or, where it has none of its own, by its heading. */
function isAdvice(node: Section): boolean {
  if (node.role !== 'body') return node.role === 'recommendations';
  return node.heading !== undefined && roleOfHeading(plainText(node.heading)) === 'recommendations';
}

function placeOf(
  node: AnyNode,
  parent: AnyNode,
  pointer: string,
  counts: Map<string, number>,
): string {
  const field = fields[node.type];
  if (field !== undefined && (parent as unknown as Record<string, unknown>)[field] === node)
    return `${pointer}/${field}`;
  const at = counts.get('children') ?? 0;
  counts.set('children', at + 1);
  return `${pointer}/children/${at}`;
}

/** Gives the plain form of a unit, as operations carry it. */
export function unitOf(placed: Placed, book: Book): Unit {
  const [node] = placed.nodes;
  if (placed.type === 'close') return { type: 'close' };
  if (placed.type === 'open') return { type: 'open', node: shellOf(node as AnyNode, book) };
  const tokens = tokensOf(contentOf(placed), book).map(t => t.token);
  if (placed.type === 'space') return { type: 'space', tokens };
  return { type: 'passage', sentence: node?.type === 'sentence', tokens };
}

/** Gives the nodes that hold a passage's words: what a sentence holds, or the run itself. */
export function contentOf(placed: Placed): readonly AnyNode[] {
  const [node] = placed.nodes;
  return node?.type === 'sentence' ? node.children : placed.nodes;
}
