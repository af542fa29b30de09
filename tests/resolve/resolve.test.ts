import { describe, expect, it } from 'vitest';
import { type Note, plainText, type Quotation, visit } from '../../src/brief/index.ts';
import { briefSettings } from '../../src/config/brief-settings.ts';
import { text } from '../../src/read/text/index.ts';
import { resolve } from '../../src/resolve/index.ts';

const source =
  'The minister spoke in May.1 He was short. His statement read:\nIt was received well.2 Two days later it was withdrawn, and nobody has explained why.3';
const brief = (settings: object, own: object = {}) =>
  resolve(text.read(source, { file: 'a/the_brief.txt' }).value, {
    file: 'a/the_brief.txt',
    own: briefSettings.parse(own),
    beside: { settings: briefSettings.parse(settings), file: 'brief.yaml' },
  });

describe('settings laid over a text', () => {
  it('give metadata, note texts and a lost quotation', () => {
    const { value, messages } = brief(
      {
        title: 'Given',
        author: 'A. Author',
        notes: { 1: 'The first note.', 9: 'Cited nowhere.' },
        quotations: [
          { after: 'His statement read:', text: 'We go.', attribution: 'The minister', note: 2 },
          { after: 'Never said:', text: 'x' },
        ],
      },
      { date: '2020-01-02', notes: { 3: 'From the front matter.' } },
    );
    const notes: Note[] = [];
    const quotations: Quotation[] = [];
    visit(value, node => {
      if (node.type === 'note') notes.push(node);
      if (node.type === 'quotation') quotations.push(node);
      return undefined;
    });
    expect(value.metadata).toEqual({
      title: 'Given',
      date: '2020-01-02',
      authors: [{ name: 'A. Author' }],
      origins: { title: 'editorial', authors: 'editorial' },
    });
    expect(notes.map(n => [n.label, n.missing ?? plainText(n)])).toEqual(
      expect.arrayContaining([
        ['1', 'The first note.'],
        ['3', 'From the front matter.'],
        ['2', true],
      ]),
    );
    expect(quotations.map(plainText)).toEqual(['We go.\nThe minister']);
    expect(messages.map(m => m.rule)).toEqual(
      expect.arrayContaining(['note-unknown', 'quotation-unknown', 'notes-missing']),
    );
  });

  it('name a brief after its file where nothing else does', () => {
    expect(brief({}).value.metadata.title).toBe('The brief');
  });

  it('are validated', () => {
    const parsed = briefSettings.safeParse({ read: { markers: 'stuck' } });
    expect(parsed.error?.issues[0]?.message).toMatch(/^expected `glued`/);
  });
});
