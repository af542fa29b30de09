import type { PackageFacts, Parts } from './index.ts';

const part = 'docProps/core.xml';
/** The time that stands for "no date" and is never printed. */
const noDate = Date.UTC(1980, 0, 1);

/** Dates the file by the clock it was given, or not at all, and says its language. */
export function coreProperties(parts: Parts, { clock, lang }: PackageFacts): void {
  const text = parts.get(part);
  if (text === undefined) return;
  const dates = /<dcterms:(created|modified)( [^>]*)>[^<]*<\/dcterms:\1>/g;
  const stamp = `${clock.toISOString().slice(0, 19)}Z`;
  parts.set(
    part,
    text
      .replace(dates, (_, name: string, rest: string) =>
        clock.getTime() === noDate ? '' : `<dcterms:${name}${rest}>${stamp}</dcterms:${name}>`,
      )
      .replace(
        '</cp:coreProperties>',
        () => `<dc:language>${escaped(lang)}</dc:language></cp:coreProperties>`,
      ),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
