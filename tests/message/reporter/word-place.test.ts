import { describe, expect, it } from 'vitest';
import { say } from '../../../src/message/index.ts';
import { pretty } from '../../../src/message/reporter/pretty.ts';
import { plainPalette } from '../../helper/plain-palette.ts';

describe('a finding in a Word file', () => {
  it('names the paragraph, and shows no line that is none', () => {
    const position = {
      start: { line: 9, column: 1, offset: 0 },
      end: { line: 9, column: 80, offset: 79 },
    };
    const message = say('note-uncited', { label: '4' }, { file: 'a.docx', position });
    const text = pretty([message], plainPalette, new Map([['a.docx', '']]));
    expect(text).toMatch(/^a\.docx: paragraph 9: warning: Note `4` is cited nowhere/);
    expect(text).not.toMatch(/[│^]/);
  });
});

it('names the one marker that has no note text', () => {
  expect(say('notes-missing', { count: 1, first: '7' }).reason).toContain('`7`');
});
