import type { Parts } from './index.ts';

/** Numbers drawings from 1: the library's counter runs on from one document to the next. */
export function drawingIds(parts: Parts): void {
  let count = 0;
  for (const name of [...parts.keys()].sort()) {
    const text = parts.get(name) ?? '';
    if (text.includes('<wp:docPr '))
      parts.set(
        name,
        text.replace(/<wp:docPr id="\d+"/g, () => {
          count += 1;
          return `<wp:docPr id="${count}"`;
        }),
      );
  }
}
