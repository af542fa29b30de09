import { append } from './append.ts';
import type { Phrasing, Point, Text } from './node/index.ts';

/** Stands for a node without words of its own (citation, image) in `flatText`. */
export const objectMark = '\uFFFC';

/**
 * Flattens phrasing into one string in which every node has at least one character, so that offsets
 * in it can be given to `slicePhrasing`.
 */
export function flatText(nodes: readonly Phrasing[]): string {
  return nodes.map(flat).join('');
}

function flat(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'unsupported':
      return node.text || objectMark;
    case 'citation':
    case 'image':
      return objectMark;
    default:
      return node.children.map(child => flat(child as Phrasing)).join('') || objectMark;
  }
}

/**
 * Cuts the range `from` to `to` (offsets in `flatText`) out of phrasing. Texts and formatting are cut
 * where the range ends; a quotation, link, citation or code that begins in the range comes whole.
 */
export function slicePhrasing(nodes: readonly Phrasing[], from: number, to: number): Phrasing[] {
  const out: Phrasing[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = flat(node).length;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) {
      if (start === 0 && end === length) out.push(node);
      else if (node.type === 'text') out.push(sliceText(node, start, end));
      else if (isFormatting(node))
        out.push(withChildren(node, slicePhrasing(node.children, start, end)));
      else if (start === 0) out.push(node);
    }
    at += length;
  }
  return out;
}

/**
 * Cuts phrasing at each of some offsets (in `flatText`, rising) and gives what stands between them,
 * as `slicePhrasing` would piece by piece, in one pass.
 */
export function cutPhrasing(nodes: readonly Phrasing[], cuts: readonly number[]): Phrasing[][] {
  const out: Phrasing[][] = [[]];
  let at = 0;
  let cut = 0;
  for (const node of nodes) {
    const end = at + flat(node).length;
    for (let to = cuts[cut]; to !== undefined && to <= at; to = cuts[++cut]) out.push([]);
    const inner: number[] = [];
    for (let to = cuts[cut]; to !== undefined && to < end; to = cuts[++cut]) inner.push(to - at);
    const [opening = [], ...others] = inner.length > 0 ? cutNode(node, inner) : [[node]];
    append(out.at(-1) ?? [], opening);
    append(out, others);
    at = end;
  }
  while (out.length <= cuts.length) out.push([]);
  return out;
}

function cutNode(node: Phrasing, cuts: readonly number[]): Phrasing[][] {
  if (node.type === 'text') return cutText(node, cuts);
  if (isFormatting(node)) return cutFormatting(node, cuts);
  return [[node], ...cuts.map(() => [])];
}

type Formatting = Extract<
  Phrasing,
  { type: 'emphasis' | 'strong' | 'delete' | 'span' | 'superscript' | 'subscript' }
>;

/** Says whether a node is formatting, which may be cut where a sentence ends. */
export function isFormatting(node: Phrasing): node is Formatting {
  return ['emphasis', 'strong', 'delete', 'span', 'superscript', 'subscript'].includes(node.type);
}

/** Cuts formatting in one pass, whatever it holds; where two offsets are one, nothing stands between. */
function cutFormatting(node: Formatting, cuts: readonly number[]): Phrasing[][] {
  return cutPhrasing(node.children, cuts).map((children, i) =>
    children.length === 0 && cuts[i] === cuts[i - 1] ? [] : [withChildren(node, children)],
  );
}

function withChildren(node: Formatting, children: Phrasing[]): Phrasing {
  const first = children[0]?.position;
  const last = children.at(-1)?.position;
  if (!node.position || !first || !last) return { ...node, children };
  return { ...node, children, position: { ...node.position, start: first.start, end: last.end } };
}

/** Cuts a text in one pass; where two offsets are one, nothing stands between. */
function cutText(node: Text, cuts: readonly number[]): Text[][] {
  const { value, position } = node;
  const exact = isExact(node);
  let from = 0;
  let start = position?.start;
  return [...cuts, value.length].map(to => {
    if (to === from) return [];
    const piece = value.slice(from, to);
    from = to;
    if (!exact || !position || !start) return [{ ...node, value: piece }];
    const end = to === value.length ? position.end : advance(start, piece);
    const own = { ...position, start, end };
    start = end;
    return [{ ...node, value: piece, position: own }];
  });
}

function isExact({ value, position }: Text): boolean {
  return position !== undefined && position.end.offset - position.start.offset === value.length;
}

/** Cuts a text; the place of the piece is exact where source and value agree in length. */
export function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const { position } = node;
  if (!position || !isExact(node)) return { ...node, value };
  const start = advance(position.start, node.value.slice(0, from));
  const end = to >= node.value.length ? position.end : advance(start, value);
  return { ...node, value, position: { ...position, start, end } };
}

function advance(point: Point, over: string): Point {
  const { line, column, offset } = point;
  if (!over.includes('\n'))
    return { line, column: column + over.length, offset: offset + over.length };
  const lines = over.split('\n');
  return {
    line: line + lines.length - 1,
    column: (lines.at(-1) ?? '').length + 1,
    offset: offset + over.length,
  };
}
