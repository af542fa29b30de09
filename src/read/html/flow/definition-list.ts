import type { Element } from 'hast';
import { build as b, type DefinitionList } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context, State } from '../context.ts';
import { isElement } from '../page/element.ts';
import { collapse } from '../phrasing/collapse.ts';
import { phrasing } from '../phrasing/phrasing.ts';
import { flow } from './blocks.ts';

/** A list of terms and their meanings; groups in it (`div`) show nothing. */
export function definitionList(element: Element, context: Context, state: State): DraftBlock[] {
  const children: DefinitionList['children'] = [];
  const collect = (group: Element) => {
    for (const child of group.children) {
      if (!isElement(child) || context.notes.holders.has(child)) continue;
      const position = context.positionOf(child);
      if (isElement(child, 'dt')) {
        const words = collapse(phrasing(child.children, context, state));
        if (words.length > 0) children.push({ ...b.definitionTerm(words), ...position });
      } else if (isElement(child, 'dd')) {
        const meaning = flow(child.children, context, state);
        if (meaning.length > 0) children.push({ ...b.definitionDescription(meaning), ...position });
      } else collect(child);
    }
  };
  collect(element);
  if (children.length === 0) return [];
  return [{ ...b.definitionList(children), ...context.positionOf(element) }];
}
