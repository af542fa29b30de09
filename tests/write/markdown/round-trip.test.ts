import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Brief,
  build as b,
  canonicalText,
  type Document,
  plainText,
} from '../../../src/brief/index.ts';
import { number } from '../../../src/number/index.ts';
import { layOut, readBrief } from '../../../src/pipeline.ts';
import { readers } from '../../../src/read/index.ts';
import { markdown } from '../../../src/write/markdown/index.ts';
import { extractMarkdown } from '../../extract/markdown.ts';
import { arbitraryDocuments } from '../../helper/arbitrary-document.ts';
import { everyNode } from '../../helper/every-node.ts';
import { audiences, fixtures } from '../../helper/fixtures.ts';
import { writeOptions } from '../../helper/write-options.ts';

async function written(document: Document, sentenceLines = false): Promise<string> {
  if (markdown.output !== 'text') throw new TypeError('Markdown is text');
  return (await markdown.write(document, { ...writeOptions, sentenceLines })).value;
}
const read = (text: string): Brief =>
  readBrief({ file: 'a.md', text, reader: readers.markdown }).value;

/** Makes a document of all that a brief holds, in its order, under its title. */
function whole({ metadata, children }: Brief): Document {
  const { title } = metadata;
  const notes = children.filter(node => node.type === 'notes');
  const text = children.filter(node => node.type !== 'notes');
  const hasTitle = text.some(
    node => node.type === 'section' && node.heading && plainText(node.heading) === title,
  );
  const titled =
    title === undefined || hasTitle
      ? text
      : [b.section(text, { id: 's-title', heading: b.heading([b.text(title)]) })];
  return number(b.document([...titled, ...notes], { metadata }));
}

const published = await audiences();
const documents: [string, Document][] = [['every node', everyNode]];
for (const { name, brief } of await fixtures())
  for (const audience of published) {
    const document = layOut(brief, audience, { file: name }).value;
    if (document) documents.push([`${name} for ${audience.id}`, document]);
  }

describe('Markdown', () => {
  it.each(documents)('comes back from our reader to the same bytes: %s', async (_, document) => {
    const first = await written(document);
    expect(await written(whole(read(first)))).toBe(first);
  });
  // Captions and what templates say are no sentences until they are read as text.
  it.each(documents)('settles, with a sentence a line, at once: %s', async (_, document) => {
    const first = await written(document, true);
    const second = await written(whole(read(first)), true);
    expect(await written(whole(read(second)), true)).toBe(second);
    expect(await extractMarkdown(second)).toBe(await extractMarkdown(first));
    expect(await extractMarkdown(first)).toBe(canonicalText(document));
  });
});

describe('a sentence a line', () => {
  const sentence = (text: string) => b.sentence([b.text(text)]);
  const space = b.text(' ');
  const paragraph = b.paragraph([
    sentence('It began in 1999.'),
    space,
    sentence('1. is no list here.'),
    space,
    sentence('# nor a heading.'),
    space,
    sentence('- nor an item.'),
    space,
    sentence('=== ends nothing.'),
  ]);
  it('says nothing else than a paragraph a line', async () => {
    const text = await written(b.document([paragraph]), true);
    expect(text).toBe(
      'It began in 1999.\n1\\. is no list here.\n\\# nor a heading.\n\\- nor an item.\n\\=== ends nothing.\n',
    );
    expect(await extractMarkdown(text)).toBe(canonicalText(b.document([paragraph])));
  });
  it('stays in its item and its quotation, and out of cells', async () => {
    const two = b.paragraph([sentence('One.'), space, sentence('Two.')]);
    const cell = b.tableCell([two], { header: true });
    const document = b.document([
      b.list([b.listItem([two])]),
      b.quotation('block', [two]),
      b.table([b.tableRow([cell])]),
    ]);
    expect(await written(document, true)).toBe(
      '- One.\n  Two.\n\n> One.\n> Two.\n\n| One. Two. |\n| - |\n',
    );
  });
  it('keeps the text of any document', () =>
    fc.assert(
      fc.asyncProperty(arbitraryDocuments(), async document => {
        const [long, short] = [await written(document), await written(document, true)];
        expect(await extractMarkdown(short)).toBe(await extractMarkdown(long));
      }),
      { seed: 11, numRuns: 60 },
    ));
});
