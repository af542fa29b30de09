import type { Brief, Document } from '../../src/brief/index.ts';
import { layOut, readBrief } from '../../src/pipeline.ts';
import { readers } from '../../src/read/index.ts';
import { audiences, type Fixture, fixtures } from '../helper/fixtures.ts';
import { stressBrief } from '../helper/stress-brief.ts';

/** Gives the text of a fixture; one that is no text has none. */
export const sourceText = ({ source }: Fixture) => ('text' in source ? source.text : '');

/** Gives the longest fixture: the real text, where it stands beside the project. */
export async function longestFixture(): Promise<Fixture> {
  const [longest] = (await fixtures()).sort((a, b) => sourceText(b).length - sourceText(a).length);
  if (!longest) throw new Error('There are no fixtures');
  return longest;
}

/** Gives its full edition. */
export async function fullEdition(): Promise<{ name: string; document: Document }> {
  const { name, brief } = await longestFixture();
  return { name, document: await fullOf(brief, name) };
}

/** Gives the full edition of the stress brief, about five pages a section. */
export async function stressEdition(sections: number): Promise<Document> {
  const text = stressBrief(sections);
  return fullOf(
    readBrief({ file: 'stress.md', text, reader: readers.markdown }).value,
    'stress.md',
  );
}

async function fullOf(brief: Brief, file: string): Promise<Document> {
  const full = (await audiences()).find(({ id }) => id === 'full-brief');
  const document = full && layOut(brief, full, { file }).value;
  if (!document) throw new Error(`${file} has no full edition`);
  return document;
}
