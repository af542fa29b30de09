import type { Element } from 'hast';
import { append, build as b, type Flow, type ListItem } from '../../../brief/index.ts';
import { type ListNumbering, listNumberings } from '../../../brief/list-label.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { attribute, eachElement, isElement } from '../page/element.ts';
import { isIgnored } from '../page/ignored.ts';
import { flow } from './blocks.ts';

/** A list; what stands in it outside its items joins the item before. */
export function list(element: Element, context: Context, state: State): DraftBlock[] {
  const items: ListItem[] = [];
  const loose: Flow[] = [];
  let first: number | undefined;
  for (const child of element.children) {
    if (isElement(child) && (isIgnored(child) || context.notes.holders.has(child))) continue;
    if (child.type !== 'text' && !isElement(child)) continue;
    if (isElement(child, 'li')) {
      const children = flow(child.children, context, state);
      if (children.length === 0) continue;
      first ??= Number(attribute(child, 'value') ?? Number.NaN);
      items.push({ ...b.listItem(children), ...checkedOf(child), ...context.positionOf(child) });
    } else {
      const found = flow([child], context, state);
      const last = items.at(-1);
      if (last) append(last.children, found);
      else append(loose, found);
    }
  }
  if (items.length === 0) return loose;
  const ordered = element.tagName === 'ol';
  const start = Number(attribute(element, 'start') ?? (Number.isNaN(first) ? 1 : first));
  const made = b.list(items, {
    ...(ordered ? { ordered, ...(Number.isInteger(start) && start !== 1 ? { start } : {}) } : {}),
    ...(ordered ? numberingOf(element) : {}),
    ...context.positionOf(element),
  });
  return [...loose, made];
}

const types: Record<string, ListNumbering> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const named = /\blist-style(?:-type)?\s*:[^;]*\b(lower|upper)-(alpha|latin|roman)\b/i;

// Word processors say it in a style of the list itself, pages in the attribute.
function numberingOf(element: Element): { numbering?: ListNumbering } {
  const [, size, kind] = named.exec(attribute(element, 'style') ?? '') ?? [];
  const styled = listNumberings.find(
    name => name === `${size}-${/roman/i.test(kind ?? '') ? 'roman' : 'alpha'}`.toLowerCase(),
  );
  const numbering = styled ?? types[attribute(element, 'type') ?? ''];
  return numbering ? { numbering } : {};
}

function checkedOf(item: Element): { checked?: boolean } {
  let out = {};
  eachElement(item, inner => {
    if (isElement(inner, 'ul', 'ol')) return 'skip';
    if (isElement(inner, 'input') && attribute(inner, 'type') === 'checkbox')
      out = { checked: inner.properties.checked === true || inner.properties.checked === '' };
    return undefined;
  });
  return out;
}
