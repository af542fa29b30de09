import type { PdfFile, Reference } from '../file/pdf-file.ts';
import { textString } from '../file/serialise.ts';
import { type Destination, destinationArray } from './links.ts';

export interface Bookmark extends Destination {
  title: string;
  depth: number;
}
interface Branch {
  reference: Reference;
  depth: number;
  kids: Branch[];
}

/** Writes the bookmarks, all of them open, nested by depth. */
export function writeOutline(
  document: PdfFile,
  bookmarks: readonly Bookmark[],
  pages: readonly Reference[],
  height: number,
): void {
  if (bookmarks.length === 0) return;
  const root: Branch = { reference: document.ref({ Type: 'Outlines' }), depth: 0, kids: [] };
  const path = [root];
  for (const { title, depth, ...place } of bookmarks) {
    while ((path.at(-1)?.depth ?? 0) >= depth && path.length > 1) path.pop();
    const parent = path.at(-1) ?? root;
    const reference = document.ref({
      Title: textString(title),
      Parent: parent.reference,
      Dest: destinationArray(place, pages, height),
    });
    const branch = { reference, depth, kids: [] };
    parent.kids.push(branch);
    path.push(branch);
  }
  close(root);
  document.catalog.Outlines = root.reference;
  if (bookmarks.length > 2) document.catalog.PageMode = 'UseOutlines';
}

function close(branch: Branch): number {
  const { data } = branch.reference;
  let count = branch.kids.length;
  branch.kids.forEach((kid, i) => {
    const before = branch.kids[i - 1];
    const after = branch.kids[i + 1];
    if (before) kid.reference.data.Prev = before.reference;
    if (after) kid.reference.data.Next = after.reference;
    count += close(kid);
  });
  const first = branch.kids[0];
  const last = branch.kids.at(-1);
  if (first && last)
    Object.assign(data, { First: first.reference, Last: last.reference, Count: count });
  return count;
}
