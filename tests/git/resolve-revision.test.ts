import { describe, expect, it } from 'vitest';
import type { Git } from '../../src/git/git.ts';
import { resolveRevision } from '../../src/git/resolve-revision.ts';

describe('a revision that git is asked for', () => {
  it.each([
    ['ENOENT', 'git is not installed'],
    ['EACCES', 'git cannot be run: permission denied'],
  ])('ends with what the system says of git: %s', async (code, why) => {
    const git: Git = async () => {
      throw Object.assign(new Error(code), { code, syscall: 'spawn git' });
    };
    await expect(resolveRevision(git, 'v1')).rejects.toMatchObject({
      found: { rule: 'revision-no-repository', reason: expect.stringContaining(why) },
    });
  });

  it('hides no fault of our own', async () => {
    const git: Git = async () => {
      throw new TypeError('no callback');
    };
    await expect(resolveRevision(git, 'v1')).rejects.toThrow(TypeError);
  });
});
