import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/brief/index.ts';
import { layOut } from '../../../src/pipeline.ts';
import { html } from '../../../src/write/html/index.ts';
import { everyNode } from '../../helper/every-node.ts';
import { audiences, fixtures } from '../../helper/fixtures.ts';
import { writeText } from '../../helper/write-text.ts';

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => existsSync(path));
const draft: Document = { ...everyNode, draft: true };

describe.skipIf(!executablePath)('a page in Chromium (skipped where it is not installed)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox'],
    });
  });
  afterAll(() => browser.close());

  const open = async (
    document: Document,
    settings: { width: number; colorScheme?: 'dark'; bypassCSP?: boolean },
  ) => {
    const { width, ...rest } = settings;
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...rest });
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', message => noise.push(message.text()));
    page.on('request', request => noise.push(request.url().slice(0, 40)));
    await page.setContent((await writeText(html, document)).value);
    return { page, noise, close: () => context.close() };
  };

  it('fetches nothing, and its own policy lets its style in', async () => {
    const { page, noise, close } = await open(everyNode, { width: 1400 });
    expect(noise.filter(entry => !entry.startsWith('data:'))).toEqual([]);
    const tint = await page.$eval('.summary', element => {
      const view = element.ownerDocument.defaultView;
      return view?.getComputedStyle(element).backgroundColor;
    });
    expect(tint).toBe('rgb(238, 243, 248)');
    await close();
  });

  it.each([320, 640, 1400])('needs no sideways scrolling at %i px', async width => {
    const { page, close } = await open(draft, { width });
    const over = await page.$eval('html', root => root.scrollWidth - root.clientWidth);
    expect(over).toBe(0);
    await close();
  });

  it.each([
    ['a phone, light', { width: 320, bypassCSP: true }],
    ['a desk, dark', { width: 1400, bypassCSP: true, colorScheme: 'dark' as const }],
  ])('breaks no rule of axe, level AAA included, on %s', async (_, settings) => {
    const { page, close } = await open(draft, settings);
    expect(await axe(page)).toEqual([]);
    await close();
  });

  it('breaks no rule of axe in any edition of any fixture', async () => {
    const published = await audiences();
    const found: Record<string, string[]> = {};
    for (const { name, brief } of await fixtures())
      for (const audience of published) {
        const document = layOut(brief, audience, { file: name }).value;
        if (!document) continue;
        const { page, close } = await open(document, { width: 768, bypassCSP: true });
        const faults = await axe(page);
        if (faults.length > 0) found[`${name} for ${audience.id}`] = faults;
        await close();
      }
    expect(found).toEqual({});
  }, 180_000);

  it('shows a note without leaving the line, and leads back to it', async () => {
    const { page, close } = await open(everyNode, { width: 640 });
    const scrolled = () => page.$eval('html', root => root.scrollTop);
    await page.$eval('#c-3', element => element.scrollIntoView({ block: 'center' }));
    const before = await scrolled();
    await page.click('#c-3 a');
    expect(await scrolled()).toBe(before);
    expect(await page.isVisible('#n-3')).toBe(true);
    await page.click('#n-3 [role="doc-backlink"]');
    const box = await (await page.$('#c-3'))?.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    await close();
  });

  it('can be read by keyboard: past the contents, to a note, and back', async () => {
    const { page, close } = await open(everyNode, { width: 1400 });
    const focused = () => page.evaluate('document.activeElement.outerHTML');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('class="skip"');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // The first thing to reach in the text is its first marker.
    expect(await focused()).toMatch(/role="doc-noteref">1<|class="contents"/);
    await page.focus('#c-3 a');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('#n-3')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('role="doc-backlink"');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#c-3');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toContain('class="skip"');
    await close();
  });

  it('prints its notes, each once and with its number, and nothing that is for the screen', async () => {
    const { page, close } = await open(everyNode, { width: 1400 });
    await page.evaluate('location.hash = "#n-3"');
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.isVisible(selector);
    expect(await shown('.skip')).toBe(false);
    expect(await shown('.contents')).toBe(false);
    expect(await shown('[role="doc-backlink"]')).toBe(false);
    for (const id of ['n-1', 'n-2', 'n-3', 'n-4', 'n-5']) {
      expect(await shown(`#${id}`)).toBe(true);
      expect(
        await page.$eval(
          `#${id}`,
          li => li.ownerDocument.defaultView?.getComputedStyle(li).position,
        ),
      ).toBe('static');
      expect(await page.$eval(`#${id}`, li => (li as unknown as { value: number }).value)).toBe(
        Number(id.slice(2)),
      );
    }
    await close();
  });
});

async function axe(page: Page): Promise<string[]> {
  const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(readFileSync(script, 'utf8'));
  const tags = [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ];
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
