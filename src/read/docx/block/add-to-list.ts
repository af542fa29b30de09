import { build as b, type List, type Paragraph } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { ListMark } from '../style/numbering.ts';

/** A list that may go on: its level and the numbering it belongs to. */
export interface OpenList {
  list: List;
  level: number;
  id: string;
}

/**
 * Adds a paragraph to the lists that are open: as an item of its level, as the first of a list inside
 * the item before, or, where its mark shows nothing, to that item itself.
 */
export function addToList(
  paragraph: Paragraph,
  mark: ListMark,
  out: DraftBlock[],
  lists: OpenList[],
): void {
  while ((lists.at(-1)?.level ?? -1) > mark.level) lists.pop();
  const open = lists.at(-1);
  if (mark.blank) {
    const item = open?.list.children.at(-1);
    if (item) item.children.push(paragraph);
    else out.push(paragraph);
    return;
  }
  const item = { ...b.listItem([paragraph]), ...placeOf(paragraph) };
  if (
    open &&
    open.level === mark.level &&
    open.id === mark.list &&
    open.list.ordered === mark.ordered
  ) {
    open.list.children.push(item);
    return;
  }
  if (open?.level === mark.level) lists.pop();
  const start = mark.ordered && mark.value !== 1 ? { start: mark.value } : {};
  const list = b.list([item], {
    ...(mark.ordered ? { ordered: true, ...start } : {}),
    ...placeOf(paragraph),
  });
  const outer = lists.at(-1)?.list.children.at(-1);
  if (outer) outer.children.push(list);
  else out.push(list);
  lists.push({ list, level: mark.level, id: mark.list });
}

function placeOf({ position }: Paragraph) {
  return position ? { position } : {};
}
