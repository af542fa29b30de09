import type { Link, LinkReference } from 'mdast';
import { build, type Phrasing } from '../../brief/index.ts';
import { address } from './address.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/**
 * Makes a link of a node's text and an address. An address that can't be carried leaves the text
 * alone; a link without text has nothing to print but its address.
 */
export function linkTo(
  node: Link | LinkReference,
  target: { url: string; title?: string | null | undefined },
  context: Context,
): Phrasing[] {
  const position = positionOf(node);
  context.inside.link++;
  const children = context.phrasing(node.children);
  context.inside.link--;
  if (children.length === 0) {
    context.say('markup-unsupported', { kind: 'A link without text', text: target.url }, position);
    return [build.unsupported('link', target.url, { position })];
  }
  const url = address(target.url, context);
  if (url === undefined) {
    context.say('link-unsafe', { url: target.url }, position);
    return children;
  }
  return [
    build.link(url, children, { ...(target.title ? { title: target.title } : {}), position }),
  ];
}
