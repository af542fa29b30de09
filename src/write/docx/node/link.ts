import { ExternalHyperlink, FileChild, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Link } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { inline } from '../pieces.ts';

const carried = /^(https?|mailto):/i;

/** Links to the web, to mail and to passages of the document; of any other address only the text is kept. */
export function link(node: Link, context: DocxContext): Piece[] {
  if (context.inLink) return inline(node.children, context);
  const linked = inline(node.children, {
    ...context,
    inLink: true,
    run: { ...context.run, style: 'Hyperlink' },
  });
  const plain = () => inline(node.children, context);
  if (linked.some(piece => piece instanceof FileChild)) return linked;
  const children = linked as ParagraphChild[];
  if (node.url.startsWith('#')) {
    const anchor = context.job.bookmarks.get(node.url.slice(1));
    return anchor === undefined ? plain() : [new InternalHyperlink({ anchor, children })];
  }
  if (carried.test(node.url)) return [new ExternalHyperlink({ link: node.url, children })];
  context.job.messages.push(
    say('link-unsafe', { url: node.url }, node.position ? { position: node.position } : {}),
  );
  return plain();
}
