import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Brief } from '../../src/brief/index.ts';
import { loadAudiences } from '../../src/build/audiences.ts';
import { findSources } from '../../src/build/find-sources.ts';
import { loadSource } from '../../src/build/load-source.ts';
import { nodeHost } from '../../src/host.ts';
import { type PublishedAudience, readBrief, type Source } from '../../src/pipeline.ts';

const path = (inside: string) => fileURLToPath(new URL(`../../${inside}`, import.meta.url));
const host = nodeHost();

/** A brief that every law is tried on: those of `fixtures/briefs` and the samples of `content`. */
export interface Fixture {
  name: string;
  source: Source;
  folder: string;
  brief: Brief;
}

/** Loads every fixture, read and resolved; the real text too, where it stands beside the project. */
export async function fixtures(): Promise<Fixture[]> {
  const folders = ['tests/fixtures/briefs', 'content', '../shared/seeds'].filter(folder => {
    try {
      return readdirSync(path(folder)).length > 0;
    } catch {
      return false;
    }
  });
  const out: Fixture[] = [];
  for (const folder of folders)
    for (const found of await findSources(host, path(folder))) {
      const source = await loadSource(host, found);
      // Messages and titles name the file as a user would give it.
      const named = {
        ...source,
        file: `${found.name}${source.file.slice(source.file.lastIndexOf('.'))}`,
      };
      out.push({
        name: found.name,
        source: named,
        folder: found.folder,
        brief: readBrief(named).value,
      });
    }
  return out;
}

/** Loads the audiences that the package ships. */
export function audiences(): Promise<PublishedAudience[]> {
  return loadAudiences(
    host,
    [path('templates')],
    ['executive-summary', 'india-note', 'full-brief'],
  );
}
