import type { Root } from 'hast';
import { h } from 'hastscript';
import { type Document, embeddedNames } from '../../brief/index.ts';
import { embeddedDocument } from '../embedded.ts';
import type { WriteOptions } from '../writer.ts';
import { article } from './article.ts';
import { onLines } from './children.ts';
import type { Context } from './context.ts';
import { dataBlock } from './data-block.ts';
import { head } from './head.ts';
import { ownIds } from './own-ids.ts';

/** Lays out the whole page: one file, no script that runs, nothing fetched. `given` is what it carries. */
export function page(
  document: Document,
  given: Document,
  { theme, embed }: Pick<WriteOptions, 'theme' | 'embed'>,
  context: Context,
): Root {
  const { labels } = context;
  const draft = document.draft ? [h('aside', { className: ['draft'] }, labels.draft)] : [];
  const own =
    embed === false
      ? []
      : [dataBlock('application/json', embeddedDocument(given).json, embeddedNames.id)];
  const body = h(
    'body',
    onLines([
      h('a', { className: ['skip'], href: `#${ownIds.text}` }, labels.skip),
      ...draft,
      h('main', { id: ownIds.text }, onLines(article(document, context))),
      ...own,
    ]),
  );
  const html = h(
    'html',
    { lang: document.metadata.lang ?? 'en' },
    onLines([head(document, theme, labels), body]),
  );
  return { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] };
}
