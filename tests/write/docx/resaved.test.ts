import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/brief/index.ts';
import { extractDocx } from '../../extract/docx.ts';
import { everyNode } from '../../helper/every-node.ts';
import { converted, has } from './libre-office.ts';
import { partsOf } from './parts-of.ts';
import { written } from './written.ts';

describe.skipIf(!has('soffice'))('opened and saved again by LibreOffice', () => {
  it('keeps text, notes, styles, tables and alternative texts', async () => {
    const { value } = await written(everyNode);
    const saved = converted(new Map([['file', value]]), 'docx').get('file') ?? new Uint8Array();
    const [before, after] = [partsOf(value), partsOf(saved)];
    const count = (parts: typeof before, tag: string, name = 'word/document.xml') =>
      parts.xml(name).getElementsByTagName(tag).length;
    for (const tag of ['w:tbl', 'w:tr', 'w:tc', 'w:footnoteReference', 'w:tblHeader', 'w:drawing'])
      expect([tag, count(after, tag)]).toEqual([tag, count(before, tag)]);
    // It gives the heading of the contents another style, by which the extractor knew it as furniture.
    const text = (await extractDocx(saved)).replace(' Contents ', ' ');
    expect(text).toBe(canonicalText(everyNode));
    const names = (parts: typeof before) =>
      new Set(
        Array.from(parts.xml('word/styles.xml').getElementsByTagName('w:name')).map(name =>
          name.getAttribute('w:val')?.toLowerCase(),
        ),
      );
    for (const name of ['heading 1', 'heading 2', 'quote', 'body text', 'caption', 'brief table'])
      expect([name, names(after).has(name)]).toEqual([name, true]);
    expect(after.text('word/document.xml')).toMatch(/descr="[^"]+"/);
  }, 120_000);
});
