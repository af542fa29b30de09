import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Box, Document, Flow, Section } from '../../brief/index.ts';
import { flow, onLines } from './children.ts';
import type { Context } from './context.ts';
import { claimId } from './element-id.ts';
import { ownIds } from './own-ids.ts';

/**
 * Lays the document out as an article. The first section that has a heading gives the title: what
 * it holds stands in the article itself, under a header with masthead, title, subtitle and byline.
 * A colophon that ends the document goes below the notes, as it ends the last page in print.
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
  const [body, colophon] = splitColophon(title?.children.slice(opening.length) ?? [], rest);
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
        ...flow(colophon, inner),
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
function splitColophon(
  inside: readonly Flow[],
  after: readonly Flow[],
): [{ inside: Flow[]; after: Flow[] }, Flow[]] {
  const ending = after.length > 0 ? after : inside;
  const last = ending.at(-1);
  if (!last || !isBox('colophon')(last)) return [{ inside: [...inside], after: [...after] }, []];
  return after.length > 0
    ? [{ inside: [...inside], after: after.slice(0, -1) }, [last]]
    : [{ inside: inside.slice(0, -1), after: [] }, [last]];
}
