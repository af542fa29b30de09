import { type AnyNode, type Document, rewrite } from '../../../brief/index.ts';
import type { EditionReport, Pictures } from '../../report.ts';

/** What the address of a picture that went begins with: the new side may have another of that name. */
const gone = 'removed:';

/** Gives a merged document with the pictures of both sides, each under an address of its own. */
export function withPictures(
  document: Document,
  isGone: (node: AnyNode) => boolean,
  pictures: EditionReport['pictures'],
): { document: Document; assets: Pictures } {
  if (!pictures) return { document, assets: new Map() };
  const assets = new Map(pictures.new);
  for (const [url, bytes] of pictures.old) assets.set(`${gone}${url}`, bytes);
  const renamed = rewrite(document, node =>
    node.type === 'image' && isGone(node) ? { ...node, url: `${gone}${node.url}` } : node,
  );
  return { document: renamed, assets };
}
