import { bench, describe } from 'vitest';
import { type Document, visit } from '../../src/brief/index.ts';
import { write } from '../../src/pipeline.ts';
import type { OutputFormat } from '../../src/write/index.ts';
import { writeOptions } from '../helper/write-options.ts';
import { type Stress, stressDocument } from './stress-document.ts';

const formats: readonly OutputFormat[] = ['pdf', 'docx', 'html', 'md'];

const once = { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 };
const warm = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 2 };

// The aim for PDF: at most 40 times what 5 pages take.
describe('about 220 pages, 600 notes, 40 figures, four scripts', () => {
  const { document, assets } = stressDocument();
  for (const format of formats) bench(format, writing(document, format, assets), once);
});

describe('the first pages of the same, about 5', () => {
  const { document, assets } = firstPages(stressDocument(0.075));
  for (const format of formats) bench(format, writing(document, format, assets), warm);
});

function writing(document: Document, format: OutputFormat, assets: Stress['assets']) {
  return async () => void (await write(document, [format], { ...writeOptions, assets }));
}

/** Keeps the title, the summary, the contents and the first section, with its notes. */
function firstPages({ document, assets }: Stress): Stress {
  const [title, ...rest] = document.children;
  if (title?.type !== 'section') return { document, assets };
  const section = { ...title, children: title.children.slice(0, 3) };
  const cited = new Set<string>();
  visit(section, node => {
    if (node.type === 'citation') for (const { note } of node.items) if (note) cited.add(note);
    return undefined;
  });
  const notes = rest.map(node =>
    node.type === 'notes'
      ? { ...node, children: node.children.filter(note => cited.has(note.id)) }
      : node,
  );
  return { document: { ...document, children: [section, ...notes] }, assets };
}
