import { execFileSync, spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { build as b, type Document } from '../../../src/brief/index.ts';
import { compare } from '../../../src/diff/compare.ts';
import { docx } from '../../../src/diff/render/docx/index.ts';
import { png } from '../../helper/every-node.ts';
import { hasOffice, settleInOffice } from '../../helper/office.ts';
import { faults } from '../../write/docx/faults.ts';

const pandoc = spawnSync('pandoc', ['--version']).status === 0;
const files = { first: png(40, 20, 60), second: png(30, 30, 120), third: png(50, 10, 200) };
type File = keyof typeof files;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const names = new Map(Object.entries(files).map(([name, bytes]) => [hex(bytes), name]));

/** Lists the pictures that a Word file shows once its changes are settled, by their files. */
function pictures(file: Uint8Array, changes: 'accept' | 'reject'): string[] {
  const args = ['-f', 'docx', '-t', 'native', `--track-changes=${changes}`];
  const native = execFileSync('pandoc', args, { input: file }).toString('utf8');
  const parts = unzipSync(file);
  return [...native.matchAll(/"(media\/[^"]*)"/g)].map(([, path]) => {
    const bytes = parts[`word/${path}`];
    return (bytes && names.get(hex(bytes))) ?? `${path}`;
  });
}

/** A picture: its address, what is said of it, its file. */
type Picture = [url: string, alt: string, file: File];
const chart: Picture = ['chart.png', 'Hot days', 'first'];
const map: Picture = ['map.png', 'Dry land', 'second'];

/** Each line: what happened to which picture, the pictures before and after. */
const cases: [string, Picture[], Picture[]][] = [
  ['a picture more', [chart], [chart, map]],
  ['a picture less', [chart, map], [map]],
  ['another in its place', [chart], [['other.png', 'Hot weeks', 'third']]],
  ['other words', [chart], [['chart.png', 'Very hot days', 'first']]],
  ['another file of its name', [chart, map], [['chart.png', 'Hot days', 'third'], map]],
];

const shows = (images: readonly Picture[]): Document =>
  b.document([
    b.paragraph([b.text('Some words before.')]),
    ...images.map(([url, alt]) =>
      b.figure([b.image(url, alt)], { caption: b.caption([b.text(`On ${alt}.`)]) }),
    ),
    b.paragraph([b.text('Other words behind.')]),
  ]);
const held = (images: readonly Picture[]) =>
  new Map(images.map(([url, , file]) => [url, files[file]]));
const shown = (images: readonly Picture[]) => images.map(([, , file]) => file);

function redlineOf(was: readonly Picture[], is: readonly Picture[]): Promise<Uint8Array> {
  const [old, fresh] = [held(was), held(is)];
  const replaced = [...old.keys()].filter(url => fresh.has(url) && fresh.get(url) !== old.get(url));
  return docx(compare(shows(was), shows(is), { replaced }), {
    author: 'An Editor',
    date: '2024-06-24',
    pictures: { old, new: fresh },
  });
}

describe.skipIf(!pandoc)('pictures in a redline (skipped where pandoc is absent)', () => {
  it.each(cases)('gives both revisions of %s', async (_, was, is) => {
    const redline = await redlineOf(was, is);
    expect(pictures(redline, 'accept')).toEqual(shown(is));
    expect(pictures(redline, 'reject')).toEqual(shown(was));
    expect(await faults(redline)).toEqual([]);
  });

  it.skipIf(!hasOffice)('gives both revisions in LibreOffice (needs soffice)', async () => {
    const [was, is]: [Picture[], Picture[]] = [
      [chart, ['days.png', 'Days', 'second'], ['gone.png', 'Rain', 'third']],
      [['chart.png', 'Hot days', 'third'], ['weeks.png', 'Weeks', 'first'], map],
    ];
    const redline = await redlineOf(was, is);
    expect(pictures(settleInOffice(redline, 'Accept'), 'accept')).toEqual(shown(is));
    expect(pictures(settleInOffice(redline, 'Reject'), 'accept')).toEqual(shown(was));
  });
});
