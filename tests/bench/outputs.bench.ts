import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { type Document, visit } from '../../src/brief/index.ts';
import { layOut, type PublishedAudience, write } from '../../src/pipeline.ts';
import type { OutputFormat } from '../../src/write/index.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';
import { cli } from '../helper/run-cli.ts';
import { writeOptions } from '../helper/write-options.ts';
import { plainPdfmake } from './plain-pdfmake.ts';
import { stressDocument } from './stress-document.ts';

const formats: readonly OutputFormat[] = ['pdf', 'docx', 'html', 'md'];
const folder = mkdtempSync(join(tmpdir(), 'briefpress-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = await fixtures();
// The longest real text that is at hand.
const textOf = (f: (typeof all)[number]) => ('text' in f.source ? f.source.text : '');
const fixture = all.toSorted((a, b) => textOf(a).length - textOf(b).length).at(-1);
const published = await audiences();
if (!fixture) throw new Error('no fixture');
const documents = published.flatMap(audience => {
  const document = layOut(fixture.brief, audience, { file: fixture.name }).value;
  return document ? [{ audience, document }] : [];
});
const full = documents.find(({ audience }) => audience.id === 'full-brief')?.document as Document;

const warm = { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 2 };
const once = { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 };
const cold = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 0 };
const writing = (document: Document, format: OutputFormat, assets = writeOptions.assets) => {
  return async () => void (await write(document, [format], { ...writeOptions, assets }));
};

describe(`one edition, warm: ${fixture.name}, full`, () => {
  for (const format of formats) bench(format, writing(full, format), warm);
  const plain = plainPdfmake(full);
  bench('pdf, the same words by plain pdfmake', async () => void (await plain()), warm);
});

describe('about 220 pages, 600 notes, 40 figures, four scripts', () => {
  const { document, assets } = stressDocument();
  for (const format of formats) bench(format, writing(document, format, assets), once);
});

describe('about 5 pages of the same', () => {
  const { document, assets } = firstPages(stressDocument(0.075));
  for (const format of formats) bench(format, writing(document, format, assets), warm);
});

const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
describe(`all files of ${fixture.name}, each program from cold`, () => {
  const source = join(
    folder,
    `brief${fixture.source.file.slice(fixture.source.file.lastIndexOf('.'))}`,
  );
  writeFileSync(source, textOf(fixture));
  bench(
    'briefpress build',
    () => run(process.execPath, [cli, 'build', source, '--quiet', '--out', join(folder, 'out')]),
    cold,
  );
  // The peers get editions that are made already: they have no way to make them.
  const editions = documents.map(({ audience, document }) => edition(audience, document));
  if (has('pandoc') && has('weasyprint'))
    bench(
      'pandoc with WeasyPrint, from ready Markdown',
      async () => {
        for (const path of await Promise.all(editions))
          for (const [ending, ...more] of [
            ['docx'],
            ['html', '-s'],
            ['gfm', '-t', 'gfm'],
            ['pdf', '--pdf-engine=weasyprint'],
          ])
            run('pandoc', [path, '--metadata', 'title=x', ...more, '-o', `${path}.${ending}`]);
      },
      cold,
    );
});

/** Writes an edition as Markdown for other programs to start from. */
async function edition(audience: PublishedAudience, document: Document): Promise<string> {
  const path = join(folder, `${audience.id}.md`);
  const { value } = await write(document, ['md'], writeOptions);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, value[0]?.bytes ?? '');
  return path;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** Keeps a title, a summary and the first section: about five pages. */
function firstPages({ document, assets }: ReturnType<typeof stressDocument>) {
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
      ? { ...node, children: node.children.filter(n => cited.has(n.id)) }
      : node,
  );
  return { document: { ...document, children: [section, ...notes] }, assets };
}
