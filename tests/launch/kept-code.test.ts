import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptCode, withChecksum } from '../../src/launch/kept-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = Buffer.from('run(1);');
const code = Buffer.from([1, 2, 3, 4, 5]);
const kept = withChecksum(code, program);
const read = (bytes: Buffer, of = program) => {
  const path = join(folder, 'code');
  writeFileSync(path, bytes);
  return keptCode(path, of);
};

describe('code kept of a program', () => {
  it('is read as it was kept', () => expect(read(kept)).toEqual(code));

  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut off', kept.subarray(0, -1)],
    ['too long', Buffer.concat([kept, Buffer.from([0])])],
    ['damaged in one bit', Buffer.from(kept.map((byte, i) => (i === 2 ? byte ^ 1 : byte)))],
  ])('is left alone where it is %s', (_, bytes) => expect(read(bytes)).toBeUndefined());

  it('is left alone where another program is as long', () =>
    expect(read(kept, Buffer.from('run(2);'))).toBeUndefined());

  it('may be missing, or a folder', () => {
    expect(keptCode(join(folder, 'none'), program)).toBeUndefined();
    expect(keptCode(folder, program)).toBeUndefined();
  });
});
