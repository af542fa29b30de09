import type { Text } from 'mdast';
import { build, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { mailLinks } from '../mail-links.ts';
import { positionOf } from '../position-of.ts';

/** Text, with its bare mail addresses as links; the end of a source line is a space. */
export function text(node: Text, context: Context): Phrasing[] {
  if (context.inside.link > 0) return plain(node);
  return mailLinks(node, context).flatMap(part => {
    const children = plain(part.text);
    if (!part.mail) return children;
    return build.link(`mailto:${part.text.value}`, children, { position: positionOf(part.text) });
  });
}

function plain(node: Text): Phrasing[] {
  const value = node.value.replace(/[\t\n\v\f\r]/g, ' ');
  return value === '' ? [] : [build.text(value, { position: positionOf(node) })];
}
