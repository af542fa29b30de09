import { build as b } from '../../brief/index.ts';
import { placeIn } from '../../config/index.ts';
import { endings } from '../formats.ts';
import type { Reading, ReadOptions, TextReader } from '../reader.ts';
import { finish } from '../rich/finish.ts';
import { declaredEncoding } from './page/declared-encoding.ts';
import { readPage } from './read-page.ts';

/** The HTML reader: a saved page becomes the brief in it, with what surrounds it set aside. */
export const html: TextReader = {
  name: 'html',
  extensions: endings.html,
  input: 'text',
  declaredEncoding,
  read,
};

function read(source: string, { file, signal, hints }: ReadOptions): Reading {
  const found = readPage(source, { file, ...(signal ? { signal } : {}) });
  const { value, messages } = finish(found.draft, { file, hints });
  return {
    value: b.brief(value.children, {
      metadata: value.metadata,
      position: placeIn(source)(0, source.length),
    }),
    messages: [...found.messages, ...messages],
    claims: [],
    settings: {},
    assets: found.assets,
  };
}
