import type { Parts } from './index.ts';

const part = 'word/footnotes.xml';

/**
 * Writes the mark of each footnote that Word doesn't number in front of its text. LibreOffice puts such
 * a mark there by itself, so it stands in a branch that only Word (since 2013) takes.
 */
export function customMarks(parts: Parts, marks: ReadonlyMap<number, string>): void {
  const text = parts.get(part);
  if (text === undefined || marks.size === 0) return;
  parts.set(
    part,
    text.replace(
      /(<w:footnote w:id="(\d+)">(?:(?!<w:r>).)*)(<w:r>(?:(?!<\/w:r>).)*)<w:footnoteRef\/><\/w:r>/gs,
      (whole, start: string, id: string, run: string) => {
        const mark = marks.get(Number(id));
        return mark === undefined
          ? whole
          : `${start}${forWord(`${run}<w:t xml:space="preserve">${escaped(mark)}</w:t></w:r>`)}`;
      },
    ),
  );
}

function forWord(xml: string): string {
  return `<mc:AlternateContent xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><mc:Choice Requires="w15">${xml}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
