import {
  build as b,
  flatText,
  type List,
  type ListItem,
  type Paragraph,
  positioned,
} from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import { sliceFrom } from '../../rich/slice-from.ts';
import type { ListMark } from '../style/numbering.ts';

/** A list that may go on: its level and the numbering it belongs to. */
export interface OpenList {
  list: List;
  level: number;
  value: number;
  /** The left margin of its items, in twips. */
  left: number;
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
  left: number,
): void {
  while ((lists.at(-1)?.level ?? -1) > mark.level) lists.pop();
  const open = lists.at(-1);
  if (mark.blank) {
    const item = open?.list.children.at(-1);
    if (item) item.children.push(paragraph);
    else out.push(paragraph);
    return;
  }
  const item = itemOf(paragraph);
  // A bulleted list goes on whatever numbering its items name; a numbered one if the count does.
  const goesOn =
    !mark.ordered ||
    (mark.value === (open?.value ?? Number.NaN) + 1 && open?.list.numbering === mark.numbering);
  if (open && open.level === mark.level && open.list.ordered === mark.ordered && goesOn) {
    open.list.children.push(item);
    open.value = mark.value;
    return;
  }
  if (open?.level === mark.level) lists.pop();
  const start = mark.ordered && mark.value !== 1 ? { start: mark.value } : {};
  const list = b.list([item], {
    ...(mark.ordered ? { ordered: true, ...start } : {}),
    ...(mark.ordered && mark.numbering ? { numbering: mark.numbering } : {}),
    ...placeOf(paragraph),
  });
  const outer = lists.at(-1)?.list.children.at(-1);
  if (outer) outer.children.push(list);
  else out.push(list);
  lists.push({ list, level: mark.level, value: mark.value, left });
}

const box = /^([☐☒☑])\s+/;

/** Makes an item; a box in front of its words says whether it is done. */
function itemOf(paragraph: Paragraph): ListItem {
  const found = box.exec(flatText(paragraph.children));
  if (!found) return { ...b.listItem([paragraph]), ...placeOf(paragraph) };
  const children = sliceFrom(paragraph.children, found[0].length);
  return {
    ...b.listItem([{ ...paragraph, children }], { checked: found[1] !== '☐' }),
    ...placeOf(paragraph),
  };
}

function placeOf({ position }: Paragraph) {
  return positioned(position);
}
