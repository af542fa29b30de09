import type { Document } from '../../src/brief/index.ts';
import { layOut } from '../../src/pipeline.ts';
import { audiences, type Fixture, fixtures } from '../helper/fixtures.ts';

/** Gives the longest fixture: the real text, where it stands beside the project. */
export async function longestFixture(): Promise<Fixture> {
  const [longest] = (await fixtures()).sort((a, b) => b.source.text.length - a.source.text.length);
  if (!longest) throw new Error('There are no fixtures');
  return longest;
}

/** Gives its full edition. */
export async function fullEdition(): Promise<{ name: string; document: Document }> {
  const [{ name, brief }, published] = await Promise.all([longestFixture(), audiences()]);
  const full = published.find(({ id }) => id === 'full-brief');
  const document = full && layOut(brief, full, { file: name }).value;
  if (!document) throw new Error(`${name} has no full edition`);
  return { name, document };
}
