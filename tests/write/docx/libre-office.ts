import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says whether a program is installed. */
export function has(program: string, argument = '--version'): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Converts Word files by their names, in one run of LibreOffice, to files of the same names. */
export function converted(
  files: ReadonlyMap<string, Uint8Array>,
  to: 'pdf' | 'docx',
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', to, '--outdir', out],
        ...paths,
      ],
      { stdio: 'ignore' },
    );
    return new Map(
      [...files.keys()].map(name => [
        name,
        new Uint8Array(readFileSync(join(out, `${name}.${to}`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
