import {
  ExternalHyperlink,
  FileChild,
  ImageRun,
  InternalHyperlink,
  type ParagraphChild,
} from 'docx';
import { isSafeUrl, type Link } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { field } from '../field.ts';
import { inline } from '../pieces.ts';
import { placeOf } from '../place-of.ts';
import { runOf } from '../run-of.ts';

/** Links to the web, to mail and to passages of the document; of any other address only the text is kept. A link that names a table or figure by its number is a cross-reference. */
export function link(node: Link, context: DocxContext): Piece[] {
  const referred = node.url.startsWith('#') ? reference(node, context) : undefined;
  if (referred) return referred;
  const wrap = context.inLink ? undefined : wrapFor(node, context);
  if (!wrap) return inline(node.children, context);
  const pieces = inline(node.children, {
    ...context,
    inLink: true,
    run: { ...context.run, style: 'Hyperlink' },
  });
  return pieces.some(piece => piece instanceof FileChild)
    ? pieces
    : wrap(pieces as ParagraphChild[]);
}

/** Refers to a caption by its number, which Word then keeps up to date. */
function reference(node: Link, context: DocxContext): Piece[] | undefined {
  const id = node.url.slice(1);
  const { bookmarks, captions } = context.job;
  const name = bookmarks.get(id);
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (context.inLink || name === undefined || only?.type !== 'text') return undefined;
  if (captions.get(id) !== only.value) return undefined;
  const { open, close } = field(`REF ${name} \\h \\* MERGEFORMAT`);
  return [...open, runOf(only.value, context), ...close];
}

/** Gives what puts a link round the runs of a line, if the address is one that is carried. */
function wrapFor(node: Link, context: DocxContext) {
  if (node.url.startsWith('#')) {
    const anchor = context.job.bookmarks.get(node.url.slice(1));
    return anchor === undefined ? undefined : internal(anchor);
  }
  if (isSafeUrl(node.url))
    return (children: ParagraphChild[]) => [new ExternalHyperlink({ link: node.url, children })];
  context.job.messages.push(say('link-unsafe', { url: node.url }, placeOf(node)));
  return undefined;
}

/** Links runs to a bookmark. Images stay outside: the library gives them a relationship that it doesn't write. */
const internal = (anchor: string) => (pieces: ParagraphChild[]) => {
  const out: ParagraphChild[] = [];
  let children: ParagraphChild[] = [];
  const close = () => {
    if (children.length > 0) out.push(new InternalHyperlink({ anchor, children }));
    children = [];
  };
  for (const piece of pieces) {
    if (piece instanceof ImageRun) {
      close();
      out.push(piece);
    } else children.push(piece);
  }
  close();
  return out;
};
