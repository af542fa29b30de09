import { describe, expect, it } from 'vitest';
import { knownNames, readTopics } from '../../src/build/topics.ts';
import { memoryHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';

const sound =
  'india:\n  label: India\n  names: { en: [India], hi: [भारत] }\n  concerns: [Quad, connectivity]\n  interests: [Missile Gap]\n  actors: [Myanmar]\n';
const broken = 'india:\n  label: India\n';

describe('topics', () => {
  it('name themselves, groupings and actors, and no subjects', async () => {
    const host = memoryHost({ 'p/topics.yaml': sound });
    expect(await knownNames(host, ['t', 'p'])).toEqual(['India', 'भारत', 'Quad', 'Myanmar']);
  });

  it('are checked at once where a project has its own, the package’s when they are asked for', async () => {
    const own = memoryHost({ 't/topics.yaml': broken, 'p/topics.yaml': sound });
    await expect(readTopics(own, ['t', 'p'])).rejects.toBeInstanceOf(Trouble);
    const theirs = await readTopics(memoryHost({ 'p/topics.yaml': broken }), ['t', 'p']);
    expect(() => theirs()).toThrow(Trouble);
  });
});
