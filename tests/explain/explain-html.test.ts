import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainHtml } from '../../src/explain/explain-html.ts';
import { explainJson } from '../../src/explain/explain-json.ts';
import { explainTerminal } from '../../src/explain/explain-terminal.ts';
import type { Edition } from '../../src/select/index.ts';
import { briefOf } from '../select/brief-of.ts';
import { selected } from '../select/edition-of.ts';

const brief = briefOf(
  '# A & B\n\nIndia buys coal \\<script>alert(1)\\</script> at dawn from nine harbours.\n\nThe weather in the north was fine throughout the month of May.\n',
);
const edition = selected(brief, { select: 'focus', focus: { topics: ['india'] }, context: 0 })
  .value as Edition;
const plain = { red: id, yellow: id, blue: id, dim: id, bold: (s: string) => `*${s}*` };
function id(s: string): string {
  return s;
}
const chromium = spawnSync('chromium', ['--version']).status === 0;

describe('explain', () => {
  it('shows the brief on a terminal, kept passages bright, the others with what it would take', () => {
    const text = explainTerminal(edition, plain);
    expect(text).toMatch(/focus +\*India buys coal/);
    expect(text).toMatch(/ The weather in the north/);
    expect(text).toContain('to get in:');
  });

  it('gives programs every passage with its place and reason', () => {
    const { passages } = JSON.parse(explainJson(edition)) as { passages: { line: number }[] };
    expect(passages).toHaveLength(2);
    expect(passages.map(p => p.line)).toEqual([3, 5]);
  });

  it('never lets content become markup', () => {
    expect(explainHtml(edition, 'en')).not.toContain('<script');
  });

  it.skipIf(!chromium)(
    'links kept passages both ways in a browser (skipped without chromium)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'explain-'));
      const file = join(folder, 'why.html');
      const check =
        '<script>document.title = [...document.querySelectorAll("a")].every(a => document.querySelector(a.getAttribute("href"))) + " " + document.querySelectorAll("a").length + " " + (document.documentElement.scrollWidth <= innerWidth)</script>';
      writeFileSync(file, explainHtml(edition, 'en').replace('</body>', `${check}</body>`));
      const dom = execFileSync(
        'chromium',
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--window-size=320,640',
          `--user-data-dir=${join(folder, 'profile')}`,
          '--dump-dom',
          `file://${file}`,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      );
      expect(/<title>([^<]*)/.exec(dom)?.[1]).toBe('true 2 true');
    },
  );
});
