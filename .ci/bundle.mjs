// Bundles the sources with the small packages that they use into `dist`: Node takes longer to find and
// read 400 files than to run the program. Writes the licences of what is bundled beside it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// These are large, loaded for some formats only, or read files of their own.
const external = ['docx', 'pdfmake', 'fontkit', 'hyphen', '@clack/prompts', '@expo-google-fonts/*'];

// Chunks are named by their content; those of an earlier build would stay.
for (const file of existsSync('dist') ? readdirSync('dist') : [])
  if (file.endsWith('.js')) rmSync(join('dist', file));

const { metafile } = await build({
  entryPoints: ['cli', 'index', 'schema/write-schemas'].map(name => `src/${name}.ts`),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  logLevel: 'warning',
  metafile: true,
  minifyWhitespace: true,
  external: external.flatMap(name => (name.endsWith('*') ? [name] : [name, `${name}/*`])),
  // Packages in CommonJS ask for Node's own modules.
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module';\nconst require = createRequire_(import.meta.url);",
  },
});

const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const folders = [
  ...new Set(Object.keys(metafile.inputs).flatMap(file => folder.exec(file)?.[1] ?? [])),
].sort();
const licences = folders.map(path => {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync('dist/licences.txt', licences.join(`\n${'-'.repeat(80)}\n\n`));
