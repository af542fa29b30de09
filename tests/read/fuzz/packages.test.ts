import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/brief/index.ts';
import { Trouble } from '../../../src/message/index.ts';
import { write } from '../../../src/pipeline.ts';
import { docx } from '../../../src/read/docx/index.ts';
import { html } from '../../../src/read/html/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import { arbitraryAssets } from '../../helper/arbitrary-document.ts';
import { everyNode } from '../../helper/every-node.ts';
import { mutate } from '../../helper/mutate.ts';
import { randomFrom } from '../../helper/random.ts';
import { writeOptions } from '../../helper/write-options.ts';

// `npm run fuzz` sets FUZZ to the number of damaged files; the suite makes do with a few, the same ones always.
const runs = Number(process.env.FUZZ ?? 200);
const from = Number(process.env.FUZZ_SEED ?? 1);
// No damaged file may take longer, in milliseconds of computing: a hang, not a busy machine.
const hang = Number(process.env.FUZZ_HANG ?? 10_000);
const file = 'fuzz';

async function bytesOf(document: Document, format: 'html' | 'docx'): Promise<Uint8Array> {
  const written = await write(document, [format], { ...writeOptions, assets: arbitraryAssets });
  return written.value[0]?.bytes ?? new Uint8Array();
}

/** Reads to the end, or ends with one message; gives what happened. */
function outcome(read: () => { value: Parameters<typeof resolve>[0] }): string {
  const start = process.cpuUsage();
  try {
    resolve(read().value, { file });
  } catch (error) {
    if (!(error instanceof Trouble)) return `crash: ${String(error)}`;
  }
  return process.cpuUsage(start).user / 1000 > hang ? 'hang' : 'read or said';
}

const tags = [
  '<b>',
  '<a href="#fn1">',
  '</a>',
  '<table>',
  '<tr><td colspan=9999999>',
  '<li>',
  '<p>',
  '</p>',
  '<svg>',
  '<math>',
  '<template>',
  '<sup>',
  '<h2>',
  '<blockquote>',
  '&#0;',
  '&notin',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<select>',
  '<plaintext>',
];

describe('damaged pages', async () => {
  const page = new TextDecoder()
    .decode(await bytesOf(everyNode, 'html'))
    .replace(/<style>[\s\S]*?<\/style>/, '');
  it(
    `are read to the end, or said (${runs} of them, from seed ${from})`,
    () => {
      for (let seed = from; seed < from + runs; seed++) {
        const random = randomFrom(seed);
        let source = mutate(page, seed);
        for (let k = 0; k < 5; k++) {
          const at = Math.floor(random() * source.length);
          const tag = tags[Math.floor(random() * tags.length)] ?? '';
          source =
            source.slice(0, at) + tag.repeat(1 + Math.floor(random() * 30)) + source.slice(at);
        }
        expect({ seed, outcome: outcome(() => html.read(source, { file })) }).toEqual({
          seed,
          outcome: 'read or said',
        });
      }
    },
    Math.max(60_000, runs * 200),
  );
});

describe('damaged Word files', async () => {
  const bytes = await bytesOf(everyNode, 'docx');
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter(name => /\.(?:xml|rels)$/.test(name));
  it(
    `are read to the end, or said (${runs} of them, from seed ${from})`,
    () => {
      for (let seed = from; seed < from + runs; seed++) {
        const damaged =
          seed % 3 === 0 ? flipped(bytes, seed) : zipSync(withDamage(parts, names, seed));
        expect({ seed, outcome: outcome(() => docx.read(damaged, { file })) }).toEqual({
          seed,
          outcome: 'read or said',
        });
      }
    },
    Math.max(60_000, runs * 200),
  );
});

function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const out = bytes.slice(0, random() < 0.2 ? Math.floor(random() * bytes.length) : bytes.length);
  for (let k = 0; k < 4; k++) {
    const at = Math.floor(random() * out.length);
    out[at] = (out[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return out;
}

/** Damages parts in ways that leave them well-formed: elements vanish, come twice, change names and values. */
function withDamage(
  parts: Record<string, Uint8Array>,
  names: readonly string[],
  seed: number,
): Record<string, Uint8Array> {
  const random = randomFrom(seed);
  const out = { ...parts };
  for (let k = 0; k < 3; k++) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const xml = strFromU8(out[name] ?? new Uint8Array());
    const elements = [...xml.matchAll(/<(w:\w+)(?: [^<>]*)?(?:\/>|>(?:(?!<\1)[\s\S])*?<\/\1>)/g)];
    const found = elements[Math.floor(random() * elements.length)];
    if (!found) continue;
    const [whole] = found;
    const changes = [
      '',
      whole + whole,
      whole.replace(/w:val="[^"]*"/, 'w:val="99999999999"'),
      whole.replace(/w:id="[^"]*"/, ''),
      `<w:ins w:id="1">${whole}</w:ins>`,
      `<w:del w:id="1">${whole}</w:del>`,
      `<w:sdt><w:sdtContent>${whole}</w:sdtContent></w:sdt>`,
    ];
    const change = changes[Math.floor(random() * changes.length)] ?? '';
    out[name] = strToU8(xml.slice(0, found.index) + change + xml.slice(found.index + whole.length));
    if (random() < 0.05) delete out[name];
  }
  return out;
}
