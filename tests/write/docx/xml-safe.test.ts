import { describe, expect, it } from 'vitest';
import { build as b } from '../../../src/brief/index.ts';
import { xmlSafe } from '../../../src/write/docx/xml-safe.ts';
import { written } from './written.ts';

describe('xmlSafe', () => {
  it('replaces what XML forbids and counts it', () => {
    expect(xmlSafe({ a: ['x\u0000y', '\uD800', '\uDC00\uD83D\uDE00', 'ok\t\n\r'] })).toEqual({
      value: { a: ['x\uFFFDy', '\uFFFD', '\uFFFD\uD83D\uDE00', 'ok\t\n\r'] },
      replaced: 3,
    });
  });

  it('is told to the editor', async () => {
    const { messages } = await written(b.document([b.paragraph([b.text('a\u0001\uFFFFb')])]));
    expect(messages.map(m => m.reason)).toEqual([
      'Repaired: 2 characters that a Word file cannot hold are printed as U+FFFD',
    ]);
  });
});
