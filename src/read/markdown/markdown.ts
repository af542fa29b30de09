import { append, type Brief, build } from '../../brief/index.ts';
import { endings } from '../formats.ts';
import type { Reading, ReadOptions, TextReader } from '../reader.ts';
import { type RankedHeading, skippedLevels } from '../skipped-levels.ts';
import { cleanCharacters } from './clean-characters.ts';
import { type Block, makeContext } from './context.ts';
import { frontMatter } from './front-matter.ts';
import { nestSections } from './nest-sections.ts';
import { collectNotes } from './notes.ts';
import { parse } from './parse.ts';
import { positionOf } from './position-of.ts';
import { syntaxClaims } from './syntax-claims.ts';
import { takeTitle } from './take-title.ts';
import { wordsOf } from './words-of.ts';

/** The Markdown reader: paragraphs hold plain phrasing, ids are empty unless an author pinned them. */
export const markdown: TextReader = {
  name: 'markdown',
  extensions: endings.markdown,
  input: 'text',
  read,
};

function read(source: string, options: ReadOptions): Reading {
  options.signal?.throwIfAborted();
  const clean = cleanCharacters(source, options.file);
  const front = frontMatter(clean.source, options.file);
  const tree = parse(front.body, options.file);
  options.signal?.throwIfAborted();

  const context = makeContext(tree, clean.source, options.file, front.settings);
  append(context.messages, [...clean.messages, ...front.messages]);
  append(context.claims, front.claims);
  const { title, content } = takeTitle(tree.children, context);
  append(
    context.messages,
    skippedLevels(rankedHeadings(content), options.file, title ? 1 : undefined),
  );
  const children = nestSections(content, context);
  const notes = collectNotes(context);
  const value: Brief = build.brief(notes ? [...children, notes] : children, {
    metadata: title === undefined ? {} : { title },
    position: context.place(0, source.length),
  });
  const claims = syntaxClaims(tree, value, context);
  return { value, messages: context.messages, claims, settings: front.settings };
}

function rankedHeadings(content: readonly Block[]): RankedHeading[] {
  return content.flatMap(node =>
    node.type === 'heading'
      ? [{ depth: node.depth, words: wordsOf(node.children).trim(), position: positionOf(node) }]
      : [],
  );
}
