import type { Definition, Node, Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { append } from '../../brief/index.ts';
import { bareAddresses } from './bare-addresses.ts';
import { checkBounds, checkDepth } from './check-bounds.ts';
import { definedElsewhere } from './defined-elsewhere.ts';
import { everyNoteDefined } from './every-note-defined.ts';
import { guard } from './guard.ts';
import { limits } from './limits.ts';
import { cutsOf, type Part } from './parts.ts';
import { plainBlocks } from './plain-blocks.ts';
import { positionOf } from './position-of.ts';
import { settle } from './settle.ts';
import { taskItems } from './task-items.ts';

/**
 * Parses Markdown to mdast: CommonMark, GFM, and the flow part of directives. The text part would
 * take `10:30` for a directive. Of bare addresses only what the tokenizer finds becomes a link: the
 * later search through text would turn escaped addresses into links as well. One tilde is no
 * deletion: "5~10" is a range.
 *
 * The parser takes quadratic time, so a long source is parsed in parts of about `size` characters;
 * the tree is the same.
 */
export function parse(source: string, file: string, size: number = limits.part): Root {
  checkDepth(source, file);
  const none: ReadonlySet<string> = new Set();
  const parts = parseParts(source, file, size);
  const defined = new Set<string>();
  if (parts.length > 1) for (const { tree } of parts) addDefined(tree, defined);
  const trees = parts.map(({ part, tree }) =>
    defined.size > 0 && source.slice(part.from, part.to).includes('[')
      ? parsePart(source, part, file, defined)
      : tree,
  );
  const [first] = trees;
  const last = trees.at(-1);
  if (!first || !last) return parsePart(source, { from: 0, to: 0, line: 0 }, file, none);
  const children: RootContent[] = [];
  for (const tree of trees) append(children, tree.children);
  return { type: 'root', children, position: positionOf(first, last) };
}

const { flow } = directive();
const syntax = [bareAddresses(gfm({ singleTilde: false })), ...(flow ? [{ flow }] : [])];
const mdastExtensions = [
  ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => taskItems(extension)),
  directiveFromMarkdown({ verbose: true }),
];

// How often the very next place is tried, before as much again is taken in.
const tries = 3;

function parseParts(source: string, file: string, size: number): { part: Part; tree: Root }[] {
  const out: { part: Part; tree: Root }[] = [];
  const cuts = cutsOf(source);
  const end = { from: source.length, line: 0 };
  let from = { from: 0, line: 0 };
  for (let i = 0; from.from < source.length; ) {
    const plain = plainBlocks(source, from);
    if (plain) {
      out.push({ part: { ...from, to: plain.to.from }, tree: plain.tree });
      from = plain.to;
      continue;
    }
    let least = from.from + size;
    // Where a block goes on, more is taken in; by doubling it the time stays in proportion.
    for (let count = 1; ; count++) {
      while (i < cuts.length && (cuts[i] ?? end).from < least) i += 1;
      const to = cuts[i] ?? end;
      const part = { ...from, to: to.from };
      const tree = parsePart(source, part, file);
      if (to !== end && mayGoOn(tree.children.at(-1), source)) {
        least = count % tries === 0 ? 2 * to.from - from.from : to.from + 1;
        continue;
      }
      out.push({ part, tree });
      from = to;
      break;
    }
  }
  return out;
}

function parsePart(
  source: string,
  part: Part,
  file: string,
  defined: ReadonlySet<string> = new Set(),
): Root {
  const words = source.slice(part.from, part.to);
  checkBounds(words, file, part);
  const tree = fromMarkdown(words, {
    extensions: [
      ...syntax,
      everyNoteDefined(words),
      definedElsewhere(words, defined),
      guard(file, part),
    ],
    mdastExtensions,
  });
  return settle(tree, words, file, part);
}

/**
 * Says whether a block may go on past a blank line, though what follows begins at the edge; or, in
 * an item or a note that ends there, would read otherwise at the end of a source.
 */
function mayGoOn(node: RootContent | undefined, source: string): boolean {
  const { start, end } = node?.position ?? {};
  const words = source.slice(start?.offset, end?.offset);
  if (node?.type === 'containerDirective') {
    const colons = /^:+/.exec(words)?.[0];
    return !new RegExp(`[\\r\\n] {0,3}${colons}:*[ \\t]*$`).test(words);
  }
  if (node && 'children' in node && node.children.length > 0)
    return mayGoOn(node.children.at(-1), source);
  if (node?.type === 'code') {
    const fence = /^(?:`{3,}|~{3,})/.exec(words)?.[0];
    return fence !== undefined && !new RegExp(`[\\r\\n] {0,3}${fence}\\S*[ \\t]*$`).test(words);
  }
  return node?.type === 'html' && /^<(?:script|pre|style|textarea|[!?])/i.test(words);
}

function addDefined(node: Node, defined: Set<string>): void {
  if (node.type === 'definition') defined.add((node as Definition).identifier);
  if ('children' in node) for (const child of node.children as Node[]) addDefined(child, defined);
}
