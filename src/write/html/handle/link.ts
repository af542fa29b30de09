import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isSafeUrl, type Link, plainText } from '../../../brief/index.ts';
import { say } from '../../../message/index.ts';
import { addressParts, printsAddress } from '../../address-parts.ts';
import { placeOf } from '../../place-of.ts';
import { phrasing } from '../children.ts';
import type { Context } from '../context.ts';
import { elementId } from '../element-id.ts';

/** Gives a link, or its text alone where the address may not be carried or leads nowhere here. */
export function link(node: Link, context: Context): ElementContent[] {
  const children = phrasing(node.children, { ...context, inLink: true });
  const href = node.url.startsWith('#') ? `#${elementId(node.url.slice(1))}` : node.url;
  if (href.startsWith('#')) {
    if (!context.targets.has(href.slice(1))) {
      context.messages.push(say('link-target-absent', { url: node.url }, placeOf(node)));
      return children;
    }
  } else if (!isSafeUrl(href)) {
    context.messages.push(say('link-unsafe', { url: node.url }, placeOf(node)));
    return children;
  }
  if (context.inLink) return children;
  const title = node.title === undefined ? {} : { title: node.title };
  return [h('a', { href: encoded(href), ...title }, printsAddress(node) ? parted(node) : children)];
}

/** Gives an address with the places at which a line may break. */
function parted(node: Link): ElementContent[] {
  return addressParts(plainText(node)).flatMap((value, i): ElementContent[] =>
    i === 0 ? [{ type: 'text', value }] : [h('wbr'), { type: 'text', value }],
  );
}

// What may not stand in an address is written as a browser would send it.
function encoded(href: string): string {
  return href.replace(
    /["<>\\^`{|}]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
