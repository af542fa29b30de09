import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Box, Document, Flow, Section } from '../../brief/index.ts';
import { closes } from '../closes.ts';
import { flow, onLines } from './children.ts';
import type { Context } from './context.ts';
import { claimId } from './element-id.ts';
import { ownIds } from './own-ids.ts';

/**
 * Lays the document out as an article. The first section that has a heading gives the title: what
 * it holds stands in the article itself, under a header with masthead, title, subtitle and byline.
 * What closes the document goes below the notes, as it ends the last page in print.
 */
export function article(document: Document, context: Context): ElementContent[] {
  const blocks = document.children.filter(node => node.type !== 'notes');
  const notes = document.children.filter(node => node.type === 'notes');
  const at = blocks.findIndex(node => node.type === 'section' && node.heading);
  const title = blocks[at] as Section | undefined;
  const above = title ? blocks.slice(0, at) : [];
  const mastheads = above.every(isBox('masthead')) ? above : [];
  const before = mastheads.length > 0 ? [] : above;
  const opening = title?.children.slice(0, openingLength(title)) ?? [];
  const rest = title ? blocks.slice(at + 1) : blocks;
  const [body, closing] = splitClosing(title?.children.slice(opening.length) ?? [], rest);
  const inner = { ...context, depth: 2 };

  const id = title && claimId(title.id, context);
  const header = title
    ? [
        h(
          'header',
          id ? { id } : {},
          onLines([
            ...flow(mastheads, context),
            ...titleHeading(title, context),
            ...flow(opening, inner),
          ]),
        ),
      ]
    : [];
  return [
    h(
      'article',
      title ? { ariaLabelledBy: ownIds.title } : {},
      onLines([
        ...flow(before, context),
        ...header,
        ...flow(body.inside, inner),
        ...flow(body.after, context),
        ...flow(notes, inner),
        ...flow(closing, inner),
      ]),
    ),
  ];
}

function titleHeading(title: Section, context: Context): ElementContent[] {
  if (!title.heading) return [];
  const [head] = context.handle(title.heading, context);
  if (head?.type !== 'element') return [];
  head.properties.id = ownIds.title;
  return [head];
}

const isBox = (...kinds: Box['kind'][]) => {
  return (node: Flow): node is Box => node.type === 'box' && kinds.includes(node.kind);
};

function openingLength(title: Section): number {
  const end = title.children.findIndex(node => !isBox('subtitle', 'byline')(node));
  return end < 0 ? title.children.length : end;
}

// Only what ends the document may move: anything else would change the order of the text.
function splitClosing(
  inside: readonly Flow[],
  after: readonly Flow[],
): [{ inside: Flow[]; after: Flow[] }, Flow[]] {
  const ending = after.length > 0 ? after : inside;
  const [body, closing] = parted(ending);
  return after.length > 0
    ? [{ inside: [...inside], after: body }, closing]
    : [{ inside: body, after: [] }, closing];
}

/**
 * Parts what closes a document, if it stands at its very end, from the rest; at the end of the last
 * section too, which a template's last heading opens for all that follows it.
 */
function parted(nodes: readonly Flow[]): [Flow[], Flow[]] {
  const last = nodes.findLastIndex(node => !closes(node));
  const body = nodes.slice(0, last + 1);
  const closing = nodes.slice(last + 1);
  const section = body.at(-1);
  if (closing.length > 0 || section?.type !== 'section') return [body, closing];
  const [inner, found] = parted(section.children);
  if (found.length === 0) return [body, closing];
  return [[...body.slice(0, -1), { ...section, children: inner }], found];
}
