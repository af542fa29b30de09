import type { Parts } from './index.ts';

const part = 'word/footnotes.xml';

/**
 * Sets the rule above the notes close, as other programs draw it, so that a page ends at the same line
 * in all of them; and takes out the mark of a note that the library puts in front of it.
 */
export function noteRules(parts: Parts): void {
  const text = parts.get(part);
  if (text === undefined) return;
  parts.set(
    part,
    text.replace(
      /<w:footnote w:type="(?:separator|continuationSeparator)".*?<\/w:footnote>/gs,
      rule =>
        rule
          .replace('w:line="240" w:lineRule="auto"', 'w:line="120" w:lineRule="exact"')
          .replace(/<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/s, ''),
    ),
  );
}
