// Makes the pictures of the README: the first page of every edition of the samples, by Poppler.
// They stand here because the README is no place of its own: the package does not carry them, and
// the test beside this file says when one is missing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'briefpress-'));

try {
  const build = ['dist/cli.cjs', 'build', 'content', '--format', 'pdf', '--quiet', '--out', out];
  execFileSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  for (const old of readdirSync(here).filter(name => name.endsWith('.png')))
    rmSync(join(here, old));
  for (const path of readdirSync(out, { recursive: true }).map(String).sort())
    if (path.endsWith('.pdf')) {
      const picture = join(here, basename(path, '.pdf'));
      execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '60', join(out, path), picture]);
    }
} finally {
  rmSync(out, { recursive: true, force: true });
}
