import {
  type AnyNode,
  build as b,
  cutPhrasing,
  type Phrasing,
  positioned,
  rewrite,
  spanning,
  type Text,
  visit,
} from '../brief/index.ts';
import { type Address, addressesIn } from './addresses-in.ts';

/**
 * Turns bare addresses, of pages and of mail, into links. Half an address leads somewhere else: where
 * one may go on, in formatting, behind a line end that a repair joined, it stays text.
 */
export function linkAddresses<N extends AnyNode>(tree: N): N {
  const linked = new Set<AnyNode>();
  visit(tree, node => {
    if (node.type !== 'link') return undefined;
    visit(node, inner => {
      linked.add(inner);
      return undefined;
    });
    return 'skip';
  });
  return rewrite(tree, node => {
    if (!('children' in node) || linked.has(node)) return node;
    const children = node.children as readonly AnyNode[];
    // Most paragraphs hold no address, and stay what they are.
    if (!mayHold(wordsOf(children))) return node;
    const next = children.flatMap((child, i): readonly AnyNode[] => {
      if (child.type !== 'text') return [child];
      const before = children[i - 1];
      // The first of texts that are one in the source stands for all of them.
      if (before?.type === 'text' && isOne(before, child)) return [];
      const stretch = stretchFrom(children, i);
      return split(stretch, before, children[i + stretch.length]);
    });
    return { ...node, children: next } as AnyNode;
  });
}

/** Lists a text and those after it that are one with it: a reader parts them where characters are escaped. */
function stretchFrom(nodes: readonly AnyNode[], start: number): Text[] {
  const out: Text[] = [];
  for (let i = start; i < nodes.length; i++) {
    const node = nodes[i];
    const last = out.at(-1);
    if (node?.type !== 'text' || (last && !isOne(last, node))) break;
    out.push(node);
  }
  return out;
}

function isOne(before: Text, after: Text): boolean {
  const [end, start] = [before.position?.end, after.position?.start];
  return (
    end?.offset === start?.offset &&
    end?.line === start?.line &&
    end !== undefined &&
    !isRepair(before) &&
    !isRepair(after)
  );
}

/** Says whether a text stands for what a repair took: it has a place, and no range of its own. */
function isRepair({ position }: Text): boolean {
  return position !== undefined && position.start.offset === position.end.offset;
}

function split(
  texts: Text[],
  before: AnyNode | undefined,
  after: AnyNode | undefined,
): readonly Phrasing[] {
  const value = texts.map(text => text.value).join('');
  if (!mayHold(value)) return texts;
  const found = addressesIn(value).filter(
    ({ from, to }) =>
      !(from === 0 && before?.type === 'text' && !/\s$/.test(before.value)) &&
      !(to === value.length && goesOn(value, after)),
  );
  if (found.length === 0) return texts;
  return cut(texts, found);
}

function wordsOf(nodes: readonly AnyNode[]): string {
  let words = '';
  for (const node of nodes) if (node.type === 'text') words += node.value;
  return words;
}

function mayHold(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\./i.test(text);
}

/** Says whether an address at the end of its text may go on in what follows. */
function goesOn(value: string, after: AnyNode | undefined): boolean {
  if (!after || after.type === 'citation') return false;
  if (after.type === 'break') return value.endsWith('/');
  return after.type !== 'text' || isRepair(after) || !/^\s/.test(after.value);
}

function cut(texts: Text[], found: readonly Address[]): Phrasing[] {
  const pieces = cutPhrasing(
    texts,
    found.flatMap(({ from, to }) => [from, to]),
  );
  return pieces.flatMap((piece, i) => {
    const address = i % 2 === 1 ? found[(i - 1) / 2] : undefined;
    if (!address) return piece;
    return [
      b.link(address.url, piece, positioned(spanning(piece.map(({ position }) => position)))),
    ];
  });
}
