import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { write } from '../src/pipeline.ts';
import { html } from '../src/read/html/index.ts';
import { indexNotes } from '../src/read/html/notes/index-notes.ts';
import { findMain } from '../src/read/html/page/find-main.ts';
import { parsePage } from '../src/read/html/page/parse-page.ts';
import { resolve } from '../src/resolve/index.ts';
import { arbitraryAssets } from './helper/arbitrary-document.ts';
import { everyNode } from './helper/every-node.ts';
import { mutate } from './helper/mutate.ts';
import { randomFrom } from './helper/random.ts';
import { writeOptions } from './helper/write-options.ts';

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
test('x', async () => {
  const w = await write(everyNode, ['html'], { ...writeOptions, assets: arbitraryAssets });
  const page = new TextDecoder().decode(w.value[0]!.bytes).replace(/<style>[\s\S]*?<\/style>/, '');
  const seed = 24;
  const random = randomFrom(seed);
  let source = mutate(page, seed);
  for (let k = 0; k < 5; k++) {
    const at = Math.floor(random() * source.length);
    const tag = tags[Math.floor(random() * tags.length)] ?? '';
    source = source.slice(0, at) + tag.repeat(1 + Math.floor(random() * 30)) + source.slice(at);
  }
  writeFileSync('/tmp/rd/hang.html', source);
  const t = (n: string, f: () => unknown) => {
    const s = performance.now();
    const r = f();
    console.log('T', n, Math.round(performance.now() - s));
    return r;
  };
  const root = t('parse', () => parsePage(source, 'x')) as any;
  t('main', () => findMain(root));
  t('notes', () => indexNotes(root));
  const r = t('read', () => html.read(source, { file: 'x' })) as any;
  t('resolve', () => resolve(r.value, { file: 'x' }));
  console.log('T', JSON.stringify(r.value).length, source.length);
});
