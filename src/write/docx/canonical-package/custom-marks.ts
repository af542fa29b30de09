import type { Parts } from './index.ts';

const part = 'word/footnotes.xml';

/** Writes the mark of each footnote that Word doesn't number in front of its text. */
export function customMarks(parts: Parts, marks: ReadonlyMap<number, string>): void {
  const text = parts.get(part);
  if (text === undefined || marks.size === 0) return;
  parts.set(
    part,
    text.replace(/<w:footnote w:id="(\d+)">.*?<w:footnoteRef\/>/gs, (start, id: string) => {
      const mark = marks.get(Number(id));
      return mark === undefined
        ? start
        : start.replace(
            '<w:footnoteRef/>',
            () => `<w:t xml:space="preserve">${escaped(mark)}</w:t>`,
          );
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
