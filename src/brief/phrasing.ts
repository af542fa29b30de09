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
    if (node.type === 'text') {
      const end = at + node.value.length;
      const within: number[] = [];
      for (let to = cuts[cut]; to !== undefined && to <= end; to = cuts[++cut])
        within.push(to - at);
      for (const [i, piece] of cutText(node, within).entries()) {
        if (i > 0) out.push([]);
        if (piece) out.at(-1)?.push(piece);
      }
      at = end;
      continue;
    }
    const end = at + flat(node).length;
    if (isFormatting(node)) {
      const inner: number[] = [];
      for (let to = cuts[cut]; to !== undefined && to <= at; to = cuts[++cut]) out.push([]);
      for (let to = cuts[cut]; to !== undefined && to < end; to = cuts[++cut]) inner.push(to - at);
      const parts = inner.length > 0 ? cutFormatting(node, inner) : [[node]];
      append(out.at(-1) ?? [], parts[0] ?? []);
      append(out, parts.slice(1));
      at = end;
      continue;
    }
    // What is left of the node: cutting it again from its start would take time without bound.
    let rest: readonly Phrasing[] = [node];
    for (let to = cuts[cut]; to !== undefined && to <= end; to = cuts[cut]) {
      const length = end - at;
      append(out.at(-1) ?? [], slicePhrasing(rest, 0, to - at));
      rest = to === at ? rest : slicePhrasing(rest, to - at, length);
      at = to;
      out.push([]);
      cut += 1;
    }
    append(out.at(-1) ?? [], rest);
    at = end;
  }
  while (out.length <= cuts.length) out.push([]);
  return out;
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

/** Cuts a text at each of some offsets in it; an empty piece is none. */
function cutText(node: Text, cuts: readonly number[]): (Text | undefined)[] {
  if (cuts.length === 0) return [node.value === '' ? undefined : node];
  const { value, position } = node;
  const exact = position && position.end.offset - position.start.offset === value.length;
  let from = 0;
  let start = position?.start;
  return [...cuts, value.length].map(to => {
    if (to === from) return undefined;
    const piece = value.slice(from, to);
    from = to;
    if (!exact || !start) return { ...node, value: piece };
    const own = { ...position, start, end: advance(start, piece) };
    start = own.end;
    return { ...node, value: piece, position: own };
  });
}

/** Cuts a text; the place of the piece is exact where source and value agree in length. */
export function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const position = node.position;
  if (!position || position.end.offset - position.start.offset !== node.value.length)
    return { ...node, value };
  const start = advance(position.start, node.value.slice(0, from));
  const end = to >= node.value.length ? position.end : advance(start, value);
  return { ...node, value, position: { ...position, start, end } };
}

function advance(point: Point, over: string): Point {
  if (!over.includes('\n'))
    return {
      line: point.line,
      column: point.column + over.length,
      offset: point.offset + over.length,
    };
  const lines = over.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: point.line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : point.column + over.length,
    offset: point.offset + over.length,
  };
}
