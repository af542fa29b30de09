import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/message/index.ts';
import { reporters } from '../../../src/message/reporter/index.ts';

// The validator of SARIF's own authors, which holds a file to the final schema of 2.1.0.
const program = process.env.BRIEFPRESS_SARIF;

/** Gives what the validator says of a file that is wrong, not of what it would like better. */
function errorsIn(log: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  const file = join(folder, 'log.sarif');
  writeFileSync(file, log);
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  let said: string;
  try {
    said = execFileSync(String(program), ['validate', file], { env, encoding: 'utf8' });
  } catch (error) {
    said = String((error as { stdout?: unknown }).stdout);
  }
  rmSync(folder, { recursive: true });
  expect(said).toContain('files scanned');
  return said.split('\n').filter(line => /: error /.test(line));
}

describe.skipIf(!program)('a log (skipped where BRIEFPRESS_SARIF names no validator)', () => {
  const position = {
    start: { line: 2, column: 3, offset: 12 },
    end: { line: 2, column: 5, offset: 14 },
  };
  const same = (s: string) => s;
  const log = reporters.sarif(
    [
      say('link-nowhere', { url: '#x' }, { file: 'a b.txt', position }),
      say('lang-missing', {}, { file: 'c.txt' }),
      say('date-missing', {}),
    ],
    {
      palette: { red: same, yellow: same, blue: same, dim: same, bold: same },
      sources: new Map(),
      version: '1.2.3',
    },
  );

  it('is valid by the final schema', () => {
    expect(errorsIn(log)).toEqual([]);
  });

  it('with a property that SARIF lacks, or a line 0, is not', () => {
    expect(errorsIn(log.replace('"version"', '"edition": "1", "version"'))).toHaveLength(1);
    expect(errorsIn(log.replace('"startLine": 2', '"startLine": 0'))).not.toEqual([]);
  });
});
