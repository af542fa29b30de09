import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPages } from '../../../src/write/index.ts';
import { elements, readTaggedPdf } from '../../extract/pdf-structure.ts';
import { png } from '../../helper/every-node.ts';
import { stressBrief } from '../../helper/stress-brief.ts';

const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url));

describe('a brief of 200 pages', () => {
  let folder = '';
  let bytes = new Uint8Array();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
    writeFileSync(join(folder, 'stress.md'), stressBrief());
    writeFileSync(join(folder, 'chart.png'), png(320, 160));
    // A heap that holds the document, its layout and its file, and no copies of them.
    const heap = '--max-old-space-size=192';
    const args = [heap, cli, 'build', 'stress.md', '-a', 'full-brief', '-f', 'pdf', '-q'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    bytes = new Uint8Array(readFileSync(join(folder, 'out/stress/stress-full-brief.pdf')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is built in a heap of 192 megabytes, at less than 20 kilobytes a page', () => {
    const pages = countPages(bytes);
    expect(pages).toBeGreaterThanOrEqual(200);
    expect(bytes.length / pages).toBeLessThan(20_000);
  });

  it('has all its notes, figures, tables and headings in the structure', async () => {
    const { root } = await readTaggedPdf(bytes);
    expect(elements(root, 'Note')).toHaveLength(600);
    expect(elements(root, 'Figure')).toHaveLength(40);
    expect(elements(root, 'Table')).toHaveLength(40);
    expect(elements(root, 'H2')).toHaveLength(40);
    expect(elements(root, 'H3')).toHaveLength(40);
  });
});
