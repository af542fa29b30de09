import { build as b } from '../../brief/index.ts';
import { endings } from '../formats.ts';
import type { BytesReader, Reading, ReadOptions } from '../reader.ts';
import { finish } from '../rich/finish.ts';
import { openPackage } from './package/open-package.ts';
import { readPackage } from './read-package.ts';

/**
 * The DOCX reader. It reads the package itself: mammoth, the library of this field, gives HTML, in
 * which outline levels, languages, tracked changes, header rows, and every place are lost.
 */
export const docx: BytesReader = {
  name: 'docx',
  extensions: endings.docx,
  input: 'bytes',
  read,
};

function read(source: Uint8Array, options: ReadOptions): Reading {
  const { file, hints } = options;
  const found = readPackage(openPackage(source, file), options);
  const { value, messages } = finish(found.draft, { file, hints });
  return {
    value: b.brief(value.children, { metadata: value.metadata }),
    messages: [...found.messages, ...messages],
    claims: [],
    settings: {},
    assets: found.assets,
  };
}
