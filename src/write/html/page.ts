import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../brief/index.ts';
import type { Theme } from '../theme.ts';
import { article } from './article.ts';
import { onLines } from './children.ts';
import type { Context } from './context.ts';
import { head } from './head.ts';
import { ownIds } from './own-ids.ts';

/** Lays out the whole page: one file, no script, nothing fetched. */
export function page(document: Document, theme: Theme, context: Context): Root {
  const { labels } = context;
  const draft = document.draft ? [h('aside', { className: ['draft'] }, labels.draft)] : [];
  const body = h(
    'body',
    onLines([
      h('a', { className: ['skip'], href: `#${ownIds.text}` }, labels.skip),
      ...draft,
      h('main', { id: ownIds.text }, onLines(article(document, context))),
    ]),
  );
  const html = h(
    'html',
    { lang: document.metadata.lang ?? 'en' },
    onLines([head(document, theme), body]),
  );
  return { type: 'root', children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html] };
}
