import type { Element } from 'hast';
import {
  type Attribution,
  build as b,
  type Flow,
  flatText,
  lostQuotationText,
  type Paragraph,
  type Phrasing,
  positioned,
  type Quotation,
} from '../../../brief/index.ts';
import { sliceFrom } from '../../rich/slice-from.ts';
import type { Context } from '../context.ts';
import { isElement, namesOf } from '../page/element.ts';

const names =
  /(?:^|[\s_-])(?:block-?quotes?|pull-?quotes?|quotation|quoted?|epigraph)(?:$|[\s_-])/i;

/** Says whether an element's class calls it a quotation. */
export function isQuoteByName(element: Element): boolean {
  return (
    isElement(element, 'p', 'div', 'section', 'aside', 'figure') && names.test(namesOf(element))
  );
}

const dash = /^\s*(?:—|–|―|-{2,3})\s*/;
/** Who is quoted takes a line; a paragraph that opens with a dash may be speech. */
const longest = 200;

/**
 * Makes a block quotation of its blocks. A last paragraph that begins with a dash says who is quoted,
 * unless `given` does. The words that stand for a lost quotation are read back as one.
 */
export function quotationOf(
  children: readonly Flow[],
  element: Element,
  context: Context,
  given?: Attribution,
): Quotation {
  const position = context.positionOf(element);
  const [only] = children;
  if (
    children.length === 1 &&
    only?.type === 'paragraph' &&
    flatText(only.children) === lostQuotationText
  )
    return b.quotation('block', [], { missing: true, ...position });
  const last = children.at(-1);
  const taken = given ? undefined : children.length > 1 ? attributionIn(last) : undefined;
  const attribution = given ?? taken;
  return b.quotation('block', taken ? children.slice(0, -1) : [...children], {
    ...position,
    ...(attribution ? { attribution } : {}),
  });
}

function attributionIn(node: Flow | undefined): Attribution | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = flatText(node.children);
  return dash.test(text) && text.length <= longest ? attributionOf(node) : undefined;
}

/** Makes an attribution of a line; the dash before a name is its sign, and printed anew. */
export function attributionOf({ children, position }: Paragraph): Attribution {
  const lead = dash.exec(flatText(children))?.[0].length ?? 0;
  const words: Phrasing[] = sliceFrom(children, lead);
  return { ...b.attribution(words), ...positioned(position) };
}
