import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Brief, plainText, visit } from '../../src/brief/index.ts';
import { inputFor } from '../../src/build/load-source.ts';
import { readBrief } from '../../src/pipeline.ts';
import { readerFor } from '../../src/read/index.ts';
import { sourceTextOfDocx } from '../extract/source-docx.ts';
import { sourceTextOfHtml } from '../extract/source-html.ts';
import { allText, bagOf, difference } from '../helper/words-in.ts';

const folder = fileURLToPath(new URL('../../../shared/cases/formats/', import.meta.url));
const load = (file: string) => {
  const reader = readerFor(file);
  if (!reader) throw new Error(file);
  return { file, ...inputFor(reader, readFileSync(folder + file), file) };
};
const read = (file: string): Brief => readBrief(load(file)).value;
const readAlone = (file: string): Brief => {
  const source = load(file);
  return 'bytes' in source
    ? source.reader.read(source.bytes, { file }).value
    : source.reader.read(source.text, { file }).value;
};

interface Shape {
  headings: string[];
  quotations: string[];
  notes: string[];
  markers: number;
}

/** What the same document shows in every format. */
function shapeOf(brief: Brief): Shape {
  const shape: Shape = { headings: [], quotations: [], notes: [], markers: 0 };
  visit(brief, node => {
    const words = plainText(node).replace(/\s+/g, ' ').trim();
    if (node.type === 'heading') shape.headings.push(words);
    if (node.type === 'quotation' && node.display === 'block') shape.quotations.push(words);
    if (node.type === 'note') shape.notes.push(words.slice(0, 60));
    if (node.type === 'citation') shape.markers += 1;
    return undefined;
  });
  return shape;
}

// The real documents stand beside the project, not in it.
describe.skipIf(!existsSync(folder))('one document in several formats', () => {
  for (const name of ['cisa-bod-18-02', 'mueller-lewandowski']) {
    // Bold lines are headings where a format has no other sign; Markdown has one.
    const onlyBold: readonly string[] = ['Analysis'];
    const notesHeading = /^(?:foot)?notes$/i;
    const without = (shape: Shape): Shape => ({
      ...shape,
      headings: shape.headings.filter(
        words => !notesHeading.test(words) && !onlyBold.includes(words),
      ),
    });
    const lost = (source: string, file: string) => {
      const found = difference(bagOf(source), bagOf(allText(readAlone(file))));
      // The heading of the notes goes where they go; a letter alone is the sign of an item.
      const words = found.lost.filter(word => !notesHeading.test(word) && word.length > 1);
      return { ...found, lost: words };
    };
    it(`${name}: HTML says what Markdown says`, () => {
      expect(without(shapeOf(read(`${name}.html`)))).toEqual(without(shapeOf(read(`${name}.md`))));
    });
    it(`${name}: DOCX says what Markdown says`, () => {
      expect(without(shapeOf(read(`${name}.docx`)))).toEqual(without(shapeOf(read(`${name}.md`))));
    });
    it(`${name}: no word of the HTML is lost`, () => {
      const source = readFileSync(`${folder}${name}.html`, 'utf8');
      expect(lost(sourceTextOfHtml(source), `${name}.html`)).toEqual({ lost: [], added: [] });
    });
    it(`${name}: no word of the DOCX is lost`, () => {
      const source = readFileSync(`${folder}${name}.docx`);
      expect(lost(sourceTextOfDocx(source), `${name}.docx`)).toEqual({ lost: [], added: [] });
    });
  }
});
