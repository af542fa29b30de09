import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findAudiences, loadAudiences } from '../../src/build/audiences.ts';
import { nodeHost } from '../../src/host.ts';
import { layOut } from '../../src/pipeline.ts';
import { imageInfo } from '../../src/write/image-info.ts';
import { fixtures } from '../helper/fixtures.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const samples = readdirSync(fileURLToPath(new URL('../../content', import.meta.url)));

describe('the pictures of the README (made by `npm run pictures`)', async () => {
  const host = nodeHost();
  const names = [...(await findAudiences(host, [templates])).keys()];
  const published = (await loadAudiences(host, [templates], names)).filter(
    audience => !audience.settings.onRequest,
  );
  const editions = (await fixtures())
    .filter(({ name }) => samples.includes(name))
    .flatMap(({ name, brief }) =>
      published
        .filter(audience => layOut(brief, audience, { file: name }).value)
        .map(audience => `${name}-${audience.id}.png`),
    );
  it.each(editions)('hold %s, and show it', name => {
    expect(existsSync(here + name)).toBe(true);
    expect(imageInfo(readFileSync(here + name))?.width).toBeGreaterThan(400);
    expect(readme).toContain(`(tests/pictures/${name})`);
  });
  it('hold nothing else', () => {
    expect(
      readdirSync(here)
        .filter(name => name.endsWith('.png'))
        .sort(),
    ).toEqual(editions.sort());
  });
});
