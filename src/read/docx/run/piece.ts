import {
  append,
  build as b,
  type Phrasing,
  type Position,
  positioned,
  spanning,
} from '../../../brief/index.ts';

/** How a piece of a paragraph is set. */
export interface Format {
  link?: string | undefined;
  lang?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  strike?: boolean | undefined;
  raised?: 'superscript' | 'subscript' | undefined;
  code?: boolean | undefined;
  /** No formatting of the text, but how a bare heading may look. */
  underlined?: boolean | undefined;
}

/** A piece of a paragraph: text, or a node that comes whole. */
export type Piece = Placed & ({ text: string; node?: never } | { node: Phrasing; text?: never });

interface Placed {
  position: Position;
  format: Format;
  /** The piece belongs to the marker of a note, as a comma between two references does. */
  marker?: true;
}

const order = ['link', 'lang', 'bold', 'italic', 'strike', 'raised', 'code'] as const;

/** Nests pieces into formatting: neighbours that are set alike are one, whatever runs they came in. */
export function nestPieces(pieces: readonly Piece[], level = 0): Phrasing[] {
  const key = order[level];
  if (key === undefined) return leaves(pieces);
  const out: Phrasing[] = [];
  for (let from = 0; from < pieces.length; ) {
    const value = pieces[from]?.format[key];
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.format[key] === value) to += 1;
    const group = pieces.slice(from, to);
    from = to;
    const children = nestPieces(group, level + 1);
    const position = spanOf(group);
    if (!value) append(out, children);
    else if (key === 'code') append(out, codes(children));
    else out.push({ ...wrap(key, value, children), ...position });
  }
  return out;
}

function wrap(key: (typeof order)[number], value: string | true, children: Phrasing[]): Phrasing {
  switch (key) {
    case 'link':
      return b.link(String(value), children);
    case 'lang':
      return b.span(String(value), children);
    case 'bold':
      return b.strong(children);
    case 'italic':
      return b.emphasis(children);
    case 'strike':
      return b.del(children);
    default:
      return value === 'subscript' ? b.subscript(children) : b.superscript(children);
  }
}

function codes(children: readonly Phrasing[]): Phrasing[] {
  return children.map(child =>
    child.type === 'text' ? b.inlineCode(child.value, positioned(child.position)) : child,
  );
}

// Words are parted into runs by every edit; texts that stand side by side are one.
function leaves(pieces: readonly Piece[]): Phrasing[] {
  const out: Phrasing[] = [];
  for (const { text, node, position } of pieces) {
    const last = out.at(-1);
    const joins =
      last?.type === 'text' &&
      text !== undefined &&
      last.position?.end.offset === position.start.offset &&
      last.position.source === position.source;
    if (joins && last.position) {
      last.value += text;
      last.position = { ...last.position, end: position.end };
    } else if (text !== undefined) out.push(b.text(text, { position }));
    else out.push({ ...node, position });
  }
  return out;
}

function spanOf(pieces: readonly Piece[]): { position?: Position } {
  return positioned(spanning(pieces.map(piece => piece.position)));
}
