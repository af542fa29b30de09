// Bundles the sources with the small packages that they use into `dist`: Node takes longer to find and
// read 400 files than to run the program. The command line becomes one script, with the code that V8
// makes of it beside it (see `src/launch`); the library stays modules. Writes the licences of what is
// bundled too.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadSource } from './load-source.mjs';

// These read files of their own; the library leaves out what is loaded for some formats only, too.
const external = ['fontkit', 'hyphen', '@expo-google-fonts/*'];
const heavy = ['docx', 'pdfmake', '@clack/prompts'];

// Chunks are named by their content; those of an earlier build would stay.
for (const file of existsSync('dist') ? readdirSync('dist') : [])
  if (/\.c?js$/.test(file)) rmSync(join('dist', file));

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  logLevel: 'warning',
  metafile: true,
  minifyWhitespace: true,
  plugins: [await templatesReady()],
};
const withParts = names =>
  names.flatMap(name => (name.endsWith('*') ? [name] : [name, `${name}/*`]));

const library = await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/schema/write-schemas.ts'],
  outbase: 'src',
  splitting: true,
  format: 'esm',
  external: withParts([...external, ...heavy]),
  // Packages in CommonJS ask for Node's own modules.
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module';\nconst require = createRequire_(import.meta.url);",
  },
});

const script = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } };
const program = await buildProgram('program', { minifyIdentifiers: true, minifySyntax: true });
// Long names cost a run a twentieth of its time; those who look for a fault run the program that has them.
await buildProgram('program-with-names');
await build({ ...script, entryPoints: ['src/cli.ts'] });

await keepCode();

const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const folders = [
  ...new Set(
    [library, program].flatMap(({ metafile }) =>
      Object.keys(metafile.inputs).flatMap(file => folder.exec(file)?.[1] ?? []),
    ),
  ),
].sort();
const licences = folders.map(path => {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync('dist/licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));

// Makes one script of the command line.
async function buildProgram(name, options = {}) {
  const built = await build({
    ...script,
    entryPoints: { [name]: 'src/program.ts' },
    external: withParts(external),
    // V8 forgets with the code it keeps how a script imports: Node 20 then refuses every `import()`.
    supported: { 'dynamic-import': false },
    alias: {
      // yargs measures the columns of its help with it, and it takes longer to load than yargs does.
      'string-width': './src/launch/string-width.ts',
      'source-map': './src/launch/no-source-map.ts',
      assert: './src/launch/assert.ts',
      // The one for Node starts threads, which we have no use for.
      fflate: './node_modules/fflate/esm/browser.js',
    },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: "(function (exports, require, module, __filename, __dirname) { const moduleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    footer: { js: '})' },
    ...options,
  });
  inAscii(join('dist', `${name}.cjs`));
  return built;
}

// Compiles the package's own templates, and puts them in the place of the empty list in `ready.ts`.
async function templatesReady() {
  const { writeReady } = await loadSource('src/compose/template/ready/write-ready.ts');
  const files = folder =>
    readdirSync(join('templates', folder))
      .filter(name => name.endsWith('.hbs'))
      .map(name => join('templates', folder, name))
      .map(path => ({ path, source: readFileSync(path, 'utf8') }));
  const partials = new Map(files('partials').map(file => [basename(file.path, '.hbs'), file]));
  const written = readdirSync('templates')
    .filter(name => existsSync(join('templates', name, 'document.hbs')))
    .flatMap(files)
    .map(file => writeReady({ ...file, partials }));
  return {
    name: 'templates-ready',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\bready[\\/]ready\.ts$/ }, () => ({
        contents: `export const ready = [${written.join(',\n')}];`,
      })),
  };
}

// Writes what is left of other letters as escapes: a file of one byte a letter is read in a third of the
// time. esbuild leaves them in regular expressions, where an escape means the same.
function inAscii(file) {
  const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/[^\0-\x7f]/g, escaped));
}

// Runs commands on the samples, each as a process of its own, and keeps what V8 compiled for it.
async function keepCode() {
  const { withChecksum } = await loadSource('src/launch/kept-code.ts');
  const program = readFileSync('dist/program.cjs');
  rmSync('dist/code', { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), 'briefpress-'));
  // Put in its place at the end, or each would hold what the one before it left.
  const code = join(work, 'code');
  mkdirSync(code);
  const text = 'content/ferry-treaty/brief.txt';
  const revised = join(work, 'brief.txt');
  writeFileSync(
    revised,
    readFileSync(text, 'utf8').replaceAll(/\b(?:three|first|shall)\b/g, 'two'),
  );
  for (const [verb, status, ...args] of [
    ['build', 0, 'content', '--out', work],
    ['check', 0, 'content'],
    ['diff', 1, text, revised],
  ]) {
    const kept = join(work, 'kept');
    const run = spawnSync(
      process.execPath,
      ['--require', resolve('.ci/keep-code.cjs'), 'dist/cli.cjs', verb, ...args],
      { env: { ...process.env, KEEP_CODE: kept }, encoding: 'utf8' },
    );
    if (run.status !== status) throw new Error(`${verb}: exit ${run.status}\n${run.stderr}`);
    writeFileSync(join(code, verb), withChecksum(readFileSync(kept), program));
  }
  cpSync(code, 'dist/code', { recursive: true });
  rmSync(work, { recursive: true });
}
