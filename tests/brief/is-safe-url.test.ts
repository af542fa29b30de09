import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/brief/index.ts';

describe('an address', () => {
  it.each([
    'https://a.example',
    'HTTP://a.example:80/x?q#f',
    'https://a.example/@who',
    'https://a.example?to=b@c.example',
    'https://[::1]/x',
    'mailto:a@b.example',
    'https://a.example/x\u200Dy',
  ])('%s is carried', url => expect(isSafeUrl(url)).toBe(true));

  it.each([
    ['no address', ''],
    ['a place in the document', '#x'],
    ['a script', 'javascript:alert(1)'],
    ['a script behind white space', ' javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///x'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///x'],
    ['no mailbox', 'mailto:'],
    ['a name and password', 'https://who:secret@a.example'],
    ['a name that looks like a host', 'https://a.example@b.example/'],
    ['a backslash for a slash', 'https://a.example\\@b.example/'],
    ['white space', 'https://a.example/x y'],
    ['a control character', 'https://a.example/\u0007'],
    ['a mark of direction', 'https://a.example/\u202Efdp.x'],
  ])('of %s is not', (_, url) => expect(isSafeUrl(url)).toBe(false));
});
