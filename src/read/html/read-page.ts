import type { Element, Root } from 'hast';
import { build as b, type Note } from '../../brief/index.ts';
import { placeIn } from '../../config/index.ts';
import type { ReadOptions } from '../reader.ts';
import type { Drafted } from '../rich/draft.ts';
import { type Context, makeContext } from './context.ts';
import { blocks, flow } from './flow/blocks.ts';
import { pageMetadata } from './metadata/page-metadata.ts';
import { indexNotes } from './notes/index-notes.ts';
import { withoutLabel } from './notes/without-label.ts';
import { baseOf } from './page/base-of.ts';
import { attribute, eachElement, isElement } from './page/element.ts';
import { findMain } from './page/find-main.ts';
import { parsePage } from './page/parse-page.ts';
import { settleStyles } from './page/settle-styles.ts';

/** Reads a page as far as its markup says what it is; recognisers see the draft afterwards. */
export function readPage(
  source: string,
  { file, signal }: Pick<ReadOptions, 'file' | 'signal'>,
): Drafted {
  const root = parsePage(source, file);
  settleStyles(root);
  signal?.throwIfAborted();
  const metadata = pageMetadata(root);
  const context = makeContext({
    file,
    source,
    place: placeIn(source),
    ...findMain(root),
    notes: indexNotes(root),
    called: calledIn(root),
    base: baseOf(root, metadata.source),
    lang: metadata.lang,
  });
  signal?.throwIfAborted();
  const draft = {
    blocks: blocks(root.children, context, {}),
    notes: notesOf(context),
    metadata: { ...metadata, ...context.named },
    noteLabels: new Map(context.notes.notes.map(({ key, label }) => [key, label])),
    settings: context.settings,
  };
  return { draft, messages: context.messages, assets: context.assets };
}

function notesOf(context: Context): Note[] {
  const { holders } = context.notes;
  return context.notes.notes.map(({ key, label, holder, content }) => {
    // What a note holds is read as any text, and its own element is no longer in the way.
    const within = {
      ...context,
      main: undefined,
      notes: {
        ...context.notes,
        holders: { has: (element: Element) => element !== holder && holders.has(element) },
      },
    };
    const children = flow(content, within, {});
    return b.note(key, withoutLabel(children, label), context.positionOf(holder));
  });
}

function calledIn(root: Root): Set<string> {
  const out = new Set<string>();
  const ids = new Set<string>();
  eachElement(root, element => {
    const id =
      attribute(element, 'id') ??
      (isElement(element, 'a') ? attribute(element, 'name') : undefined);
    if (id !== undefined) ids.add(id);
    const href = isElement(element, 'a') ? attribute(element, 'href') : undefined;
    if (href?.startsWith('#')) out.add(href.slice(1));
    return undefined;
  });
  for (const id of out) if (!ids.has(id)) out.delete(id);
  return out;
}
