import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { say, Trouble } from '../../message/index.ts';
import { forgedMark } from '../token.ts';
import { boundMarkup } from './bound-markup.ts';

// What a template can't say: raw HTML; indented code, which indented blocks would become; links that
// are no links yet; definitions and footnotes, which are content.
const off = [
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'definition',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'tasklistCheck',
];

const options = {
  extensions: [gfm({ singleTilde: false }), { disable: { null: off } }],
  // Its transforms make links of bare addresses, also where the syntax for that is off.
  mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
};

/** Parses what a template printed; tokens are ordinary letters to it. */
export function parseMarkdown(markdown: string, file: string): Root {
  const forged = forgedMark(markdown);
  if (forged !== undefined) {
    const why = `unexpected character reference \`${forged}\``;
    throw new Trouble(say('template-syntax', { why }, { file }));
  }
  boundMarkup(markdown, file);
  return fromMarkdown(markdown, options);
}
