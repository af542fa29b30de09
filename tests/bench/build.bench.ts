import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { layOut, write } from '../../src/pipeline.ts';
import { defaultTheme } from '../../src/write/index.ts';
import { audiences } from '../helper/fixtures.ts';
import { longestFixture, sourceText } from './documents.ts';

const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
const peers = has('pandoc') && has('weasyprint');
const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefpress-bench-'));
const run = (command: string, args: readonly string[]) => {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
};

const fixture = await longestFixture();
const source = join(folder, fixture.source.file);
writeFileSync(source, sourceText(fixture));
const editions = await Promise.all(
  (await audiences()).map(async audience => {
    const document = layOut(fixture.brief, audience, { file: fixture.name }).value;
    if (!document) throw new Error(`Nothing for ${audience.id}`);
    const options = { clock: new Date(0), assets: new Map(), theme: defaultTheme };
    const [markdown] = (await write(document, ['md'], options)).value;
    const path = join(folder, `${audience.id}.md`);
    writeFileSync(path, markdown?.bytes ?? '');
    return { id: audience.id, path };
  }),
);

// The aim: at most a third of what pandoc with WeasyPrint takes to make the same files.
describe(`a cold build of ${fixture.name}: three editions, four formats each`, () => {
  const options = { warmupIterations: 1, iterations: 5, time: 0 };
  bench(
    'briefpress',
    () => run(process.execPath, [cli, 'build', source, '--title', 'X', '--out', 'out', '-q']),
    options,
  );
  bench.skipIf(!peers)(
    'pandoc with WeasyPrint',
    () => {
      for (const { id, path } of editions) {
        const to = (name: string) => ['-s', '--metadata', 'title=X', path, '-o', `${id}.${name}`];
        run('pandoc', to('html'));
        run('pandoc', to('docx'));
        run('pandoc', [...to('gfm.md'), '-t', 'gfm']);
        run('pandoc', [...to('pdf'), '--pdf-engine=weasyprint']);
      }
    },
    options,
  );
});
