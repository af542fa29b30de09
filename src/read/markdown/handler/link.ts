import type { Link } from 'mdast';
import type { Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../link-to.ts';

export function link(node: Link, context: Context): Phrasing[] {
  return linkTo(node, node, context);
}
