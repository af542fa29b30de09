import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/brief/index.ts';
import { tidyMessages } from '../../src/build/tidy-messages.ts';
import { say } from '../../src/message/index.ts';

const position = (line: number): Position => ({
  start: { line, column: 1, offset: line * 10 },
  end: { line, column: 2, offset: line * 10 + 1 },
});

describe('tidyMessages', () => {
  it('names the file where a writer did not', () => {
    const [message] = tidyMessages([say('glyph-missing', { characters: 'x' })], 'a.md');
    expect(message?.place).toEqual({ file: 'a.md' });
  });

  it('leaves the file of a message that has one', () => {
    const found = say('setting-unknown', { key: 'x' }, { file: 'brief.yaml' });
    expect(tidyMessages([found], 'a.md')[0]?.place?.file).toBe('brief.yaml');
  });

  it('says once what several formats met at one place, however they word it', () => {
    const at = { position: position(3) };
    const found = [
      say('image-unusable', { url: 'a.png', why: 'there is no such file' }, at),
      say('image-unusable', { url: 'a.png', why: 'it is neither PNG nor JPEG' }, at),
    ];
    expect(tidyMessages(found, 'a.md').map(m => [m.reason, m.count])).toEqual([
      ['Image `a.png` is left out: there is no such file', undefined],
    ]);
  });

  it('folds repeats at several places, and keeps what only its wording tells apart', () => {
    const found = [
      say('link-unsafe', { url: 'x:1' }, { position: position(1) }),
      say('link-unsafe', { url: 'x:2' }, { position: position(2) }),
      say('edition-empty', { audience: 'a', why: 'nothing' }),
      say('edition-empty', { audience: 'b', why: 'nothing' }),
    ];
    expect(tidyMessages(found, 'a.md').map(m => [m.rule, m.count])).toEqual([
      ['link-unsafe', 2],
      ['edition-empty', undefined],
      ['edition-empty', undefined],
    ]);
  });
});
