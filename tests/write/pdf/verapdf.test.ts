import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/brief/index.ts';
import type { WriteOptions } from '../../../src/write/writer.ts';
import { stressDocument } from '../../bench/stress-document.ts';
import { editions } from '../../helper/editions.ts';
import { everyNode, withoutNotes } from '../../helper/every-node.ts';
import { longDocument } from './helper/long-document.ts';
import { writePdf } from './helper/write.ts';

/** The jar of veraPDF's `greenfield-apps`, if there is one to check with. */
const jar = process.env.BRIEFPRESS_VERAPDF;
const stress = stressDocument(0.3);
const java = spawnSync('java', ['-version']).status === 0;

describe.skipIf(!jar || !java)('veraPDF (its jar is named by BRIEFPRESS_VERAPDF)', () => {
  let folder = '';
  const paths: string[] = [];
  const archived: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
    const all: { name: string; document: Document; options: Partial<WriteOptions> }[] = [
      ...(await editions()),
      { name: 'every node', document: everyNode, options: {} },
      { name: 'without notes', document: withoutNotes, options: {} },
      { name: 'long', document: longDocument(10), options: {} },
      { name: 'stress', document: stress.document, options: { assets: stress.assets } },
    ];
    for (const { name, document, options } of all) {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, (await writePdf(document, options)).bytes);
      paths.push(path);
    }
    for (const { name, document, options } of all) {
      const path = join(folder, `${name} for archives.pdf`);
      writeFileSync(path, (await writePdf(document, { ...options, archive: true })).bytes);
      archived.push(path);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // One Java machine a profile: starting it takes longer than checking twenty files.
  it.each([
    ['PDF/A-3a', '3a', paths],
    ['PDF/UA-1', 'ua1', paths],
    ['PDF/A-2a', '2a', archived],
  ])('passes every file as %s', (_, flavour, paths) => {
    expect(paths.length).toBeGreaterThan(10);
    const { stdout } = spawnSync(
      'java',
      [
        ...['-cp', jar ?? '', 'org.verapdf.apps.GreenfieldCliWrapper'],
        ...['--format', 'text', '--flavour', flavour, ...paths],
      ],
      { encoding: 'utf8' },
    );
    const said = stdout.trim().split('\n');
    expect(said.filter(line => !line.startsWith('PASS '))).toEqual([]);
    expect(said).toHaveLength(paths.length);
  });
});
