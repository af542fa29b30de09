import { FileChild } from 'docx';
import type { Flow, ListItem } from '../../../brief/index.ts';
import type { DocxContext, Piece } from '../context.ts';
import { leadsIn } from '../leads-in.ts';
import { narrowed } from '../narrowed.ts';
import { blocksOf, flow, inline, keptWithNext, paragraphOf } from '../pieces.ts';
import { settled } from '../settled.ts';
import type { StyleId } from '../style/style-id.ts';

/** Prints an item; the context's paragraph holds its number, which goes to its first paragraph. */
export function listItem(node: ListItem, context: DocxContext): Piece[] {
  const [first, ...others] = node.children;
  const opens = first?.type === 'paragraph' || first?.type === 'unsupported';
  const around = opened(context);
  const place = first?.type === 'paragraph' ? settled(first, around) : around;
  const opening = opens ? inline(first.type === 'paragraph' ? first.children : [first], place) : [];
  const rest = (opens ? others : node.children).flatMap((child): Piece[] =>
    child.type === 'unsupported'
      ? flow([child], continued(child.type, context))
      : inline([child], continued(child.type, context)),
  );
  // Loose runs at the beginning are the item's own line.
  while (!opens && rest[0] && !(rest[0] instanceof FileChild)) opening.push(...rest.splice(0, 1));
  const blocks = blocksOf(
    opening,
    opens && leadsIn(first, others[0]) ? keptWithNext(place) : place,
  );
  return [
    // An item that opens with another block still needs a paragraph for its number.
    ...(blocks.length > 0 ? blocks : [paragraphOf([], keptWithNext(place))]),
    ...blocksOf(rest, continued('paragraph', context)),
  ];
}

/** Gives the context of the paragraph with the number. */
function opened(context: DocxContext): DocxContext {
  const { numbering } = context.paragraph;
  const around = context.indent + context.styleIndent;
  const bullet = typeof numbering === 'object' && numbering.reference === 'bullets';
  return {
    ...context,
    style:
      context.style === 'BodyText'
        ? listStyle(bullet ? 'ListBullet' : 'ListNumber', context.level)
        : context.style,
    // The definition indents by itself; only what the surroundings add must be said here.
    paragraph: {
      ...(numbering ? { numbering } : {}),
      ...(around > 0
        ? { indent: { left: around + depthOf(context), hanging: context.job.look.step } }
        : {}),
    },
  };
}

/** Gives the context of what follows in the item: paragraphs line up with its text, lists go one level down. */
function continued(type: Flow['type'], context: DocxContext): DocxContext {
  const plain: DocxContext = { ...context, paragraph: {} };
  if (type === 'list') return plain;
  const depth = depthOf(context);
  if (type === 'paragraph' && context.style === 'BodyText')
    return {
      ...plain,
      style: listStyle('ListContinue', context.level),
      ...(context.indent > 0 ? { paragraph: { indent: { left: context.indent + depth } } } : {}),
    };
  return {
    ...plain,
    indent: context.indent + depth,
    width: narrowed(context.width, depth),
    level: 0,
  };
}

function depthOf(context: DocxContext): number {
  return context.job.look.step * Math.min(context.level, 9);
}

function listStyle(name: 'ListBullet' | 'ListNumber' | 'ListContinue', level: number): StyleId {
  return `${name}${level <= 1 ? '' : (Math.min(level, 5) as 2 | 3 | 4 | 5)}`;
}
