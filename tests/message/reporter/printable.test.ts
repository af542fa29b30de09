import { describe, expect, it } from 'vitest';
import { say } from '../../../src/message/index.ts';
import { pretty } from '../../../src/message/reporter/pretty.ts';
import { printable } from '../../../src/message/reporter/printable.ts';
import { plainPalette } from '../../helper/plain-palette.ts';

describe('printable', () => {
  it('shows what a terminal would obey', () => {
    expect(printable('a\u001B[2Jb\u202Ec\nd')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{a}d');
  });

  it('leaves every script as it is', () => {
    const text = 'é हिन्दी नीति‍ עברית 中文 😀 — “x”';
    expect(printable(text)).toBe(text);
  });

  it('guards the words, the hint, the file and the line of a message', () => {
    const evil = 'x\u001B]0;title\u0007';
    const position = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 3, offset: 2 },
    };
    const message = say('setting-unknown', { key: evil, near: evil }, { file: evil, position });
    const text = pretty([message], plainPalette, new Map([[evil, evil]]));
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).toContain('^^');
  });
});
