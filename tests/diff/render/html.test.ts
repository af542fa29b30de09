import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/diff/compare.ts';
import { html } from '../../../src/diff/render/html/index.ts';
import { everyNode } from '../../helper/every-node.ts';
import { edited } from '../arbitrary-edits.ts';
import { reportOf } from './report-of.ts';

const report = reportOf(
  '# Background / It grew by 66 tonnes.^x / The first pact is a very old one. / - Build more rail. / = Land; Share | East; 66 / One sentence. Another one here.',
  '# Background / It grew by 67 tonnes.^x^y / - Build less rail. / - Hire guards. / = Land; Share | East; 68 / One sentence. / Another one here. / The first pact is a very old one.',
  { x: 'A report.', y: 'An interview.' },
);
const page = html(report);

describe('html', () => {
  it('marks what went and what came, and links the list to it', () => {
    expect(page).toMatch(/<del data-change="c1" data-kind="figure"[^>]*>66<\/del>/);
    expect(page).toMatch(/<ins data-change="c1" data-kind="figure"[^>]*>67<\/ins>/);
    expect(page).toContain('href="#e1-c1"');
    expect(page).toContain('id="e1-c1"');
  });

  it('gives each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('lets no text become markup', () => {
    const hostile = html(reportOf('A <script>alert(1)</script> b.', 'A <b onload=x>c</b> b.'));
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toContain('<b onload');
  });

  it('shows every node', () => {
    const fresh = edited(everyNode, [{ at: 2, what: 'word' }]);
    const [first] = report.editions;
    const whole = html({
      ...report,
      editions: first ? [{ ...first, difference: compare(everyNode, fresh) }] : [],
    });
    for (const words of ['First step.', 'Far East | north', 'E = mc²', 'Second note.', 'Figure 1'])
      expect(whole).toContain(words);
  });
});

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  name => spawnSync(name, ['--version']).status === 0,
);

/** Runs a script in the page and gives what it returns; the page's policy would forbid it. */
function inBrowser(script: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-html-'));
  const file = join(folder, 'page.html');
  const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  writeFileSync(
    file,
    open.replace('</body>', () => `<script type="module">${script}</script></body>`),
  );
  try {
    const dom = execFileSync(
      browser ?? '',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--virtual-time-budget=10000',
        '--window-size=1100,900',
        '--dump-dom',
        `file://${file}`,
      ],
      { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 },
    ).toString('utf8');
    return JSON.parse(decodeURIComponent(/data-answer="([^"]*)"/.exec(dom)?.[1] ?? 'null'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const answer = (expression: string) =>
  `document.body.dataset.answer = encodeURIComponent(JSON.stringify(${expression}));`;

describe.skipIf(!browser)('html, in a browser (skipped where there is none)', () => {
  it('has nothing that axe objects to, in either view', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const found = inBrowser(`${axe};
      const check = async () => (await axe.run()).violations.map(v => v.id + ' ' + v.nodes[0].html);
      const place = await check();
      document.getElementById('view-side').checked = true;
      const side = await check();
      ${answer('[place, side]')}`);
    expect(found).toEqual([[], []]);
  });

  it('jumps by keyboard, changes the view, and filters by kind', () => {
    const found = inBrowser(`
      const press = key => document.dispatchEvent(new KeyboardEvent('keydown', {key}));
      const here = () => document.querySelector('.here')?.dataset.change;
      const seen = [];
      press('j'); seen.push(here());
      press('j'); seen.push(here());
      press('k'); seen.push(here());
      const shown = selector => getComputedStyle(document.querySelector(selector)).display;
      seen.push(shown('.side'));
      press('v'); seen.push(shown('.side'), shown('.in-place'));
      press('v');
      document.getElementById('kind-figure').checked = false;
      seen.push(shown('.in-place del[data-kind=figure]'));
      ${answer('seen')}`);
    expect(found).toEqual(['c1', 'c6', 'c1', 'none', 'block', 'none', 'none']);
  });
});
