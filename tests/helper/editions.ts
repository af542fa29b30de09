import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, visit } from '../../src/brief/index.ts';
import { noDate } from '../../src/clock.ts';
import { layOut } from '../../src/pipeline.ts';
import { defaultTheme, type WriteOptions } from '../../src/write/index.ts';
import { audiences, fixtures } from './fixtures.ts';

/** One audience's edition of a fixture, with what it takes to write it. */
export interface FixtureEdition {
  name: string;
  document: Document;
  options: WriteOptions;
}

/** Gives every edition of every fixture that has one. */
export async function editions(): Promise<FixtureEdition[]> {
  const [all, published] = await Promise.all([fixtures(), audiences()]);
  const out: FixtureEdition[] = [];
  for (const { name, brief, folder } of all)
    for (const audience of published) {
      const document = layOut(brief, audience, { file: name }).value;
      if (!document) continue;
      const assets = await assetsOf(document, folder);
      const options = { clock: noDate, assets, theme: defaultTheme };
      out.push({ name: `${name} for ${audience.id}`, document, options });
    }
  return out;
}

async function assetsOf(document: Document, folder: string): Promise<Map<string, Uint8Array>> {
  const urls = new Set<string>();
  visit(document, node => {
    if (node.type === 'image') urls.add(node.url);
    return undefined;
  });
  return new Map(
    await Promise.all(
      [...urls].map(async url => [url, await readFile(join(folder, url))] as const),
    ),
  );
}
