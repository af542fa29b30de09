import { isSafeUrl, type Link } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import { placeOf } from '../../place-of.ts';
import { phrasing } from '../children.ts';
import type { Context, Handled } from '../context.ts';

/** Gives a link, or its text alone where the address may not be carried or has no anchor here. */
export function link(node: Link, context: Context): Handled {
  const children = phrasing(node.children, context);
  const url = node.url.startsWith('#') ? anchorUrl(node, context) : node.url;
  if (url === undefined) {
    context.messages.push(say('link-target-absent', { url: node.url }, placeOf(node)));
    return children;
  }
  if (!url.startsWith('#') && !isSafeUrl(url)) {
    context.messages.push(say('link-unsafe', { url }, placeOf(node)));
    return children;
  }
  // Every child here is phrasing that is no link; mdast's type can't say that.
  return [{ type: 'link', url, title: node.title ?? null, children: children as never }];
}

// Markdown has anchors for headings only; one that a source names by its anchor is known as well.
function anchorUrl(node: Link, context: Context): string | undefined {
  const anchor =
    context.anchors.find(({ id }) => `#${id}` === node.url) ??
    context.anchors.find(({ slug }) => `#${slug}` === node.url);
  return anchor && `#${anchor.slug}`;
}
