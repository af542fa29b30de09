import { isSafeUrl, type Link } from '../../../brief/index.ts';
import { printsAddress } from '../../address-parts.ts';
import { type Content, isRun } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { contents } from '../part/blocks.ts';
import { restyle, retag } from '../part/restyle.ts';

/** Links a text to an address, or to a passage that the document holds. */
export function link(node: Link, context: PdfContext): Content[] {
  const inside = node.url.startsWith('#');
  const known = inside ? context.targets.has(node.url.slice(1)) : isSafeUrl(node.url);
  if (!known) return contents(node.children, context);
  const accent = restyle(context, { color: context.theme.colour.accent });
  const address = printsAddress(node) ? ({ address: true } as const) : {};
  return contents(node.children, retag(accent, { role: 'Link' })).map(part =>
    isRun(part) && !part.link ? { ...part, ...address, link: node.url } : part,
  );
}
