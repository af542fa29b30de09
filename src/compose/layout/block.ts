import type * as mdast from 'mdast';
import { build, type Flow, type ListItem } from '../../brief/index.ts';
import { type Layout, withoutTokens } from './layout.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';

/** What a template may say in blocks, headings apart: those open sections, at the top only. */
type BlockType = 'paragraph' | 'blockquote' | 'list' | 'table' | 'code' | 'thematicBreak';
type Handler<N> = (node: N, layout: Layout, inside: string | undefined) => Flow[];

const handlers: { [T in BlockType]: Handler<Extract<mdast.RootContent, { type: T }>> } = {
  paragraph: (node, layout, inside) => paragraph(node.children, layout, inside),
  thematicBreak: () => [build.thematicBreak()],
  code: ({ value, lang, meta }, layout) => {
    const text = withoutTokens(value, 'code', layout);
    const info = [lang, meta].map(
      word => word && withoutTokens(word, 'the language of code', layout),
    );
    const rest = { ...(info[0] && { lang: info[0] }), ...(info[1] && { meta: info[1] }) };
    return text === '' ? [] : [build.code(text, { origin: 'editorial', ...rest })];
  },
  blockquote: ({ children }, layout) => {
    const content = blocks(children, layout, 'a quotation');
    if (content.length === 0) return [];
    return [build.quotation('block', content)];
  },
  list: (node, layout) => {
    const items = node.children.flatMap((item): ListItem[] => {
      const children = blocks(item.children, layout, 'a list item');
      if (children.length === 0) return [];
      return [build.listItem(children, item.spread ? { spread: true } : {})];
    });
    if (items.length === 0) return [];
    const ordered = node.ordered ?? false;
    const start = ordered && node.start !== 1 ? node.start : undefined;
    return [
      build.list(items, {
        ordered,
        ...(typeof start === 'number' ? { start } : {}),
        ...(node.spread ? { spread: true } : {}),
      }),
    ];
  },
  table: (node, layout) => table(node, layout),
};

/** Turns blocks of Markdown into ours; `inside` names what they stand in, if not at the top. */
export function blocks(
  nodes: readonly mdast.RootContent[],
  layout: Layout,
  inside?: string,
): Flow[] {
  return nodes.flatMap(node => {
    const handle = (handlers as Record<string, Handler<mdast.RootContent> | undefined>)[node.type];
    if (handle) return handle(node, layout, inside);
    const what = `${node.type} inside ${inside ?? 'the text'}`;
    layout.report('template-refused', {
      what,
      instead: 'Put it at the top level of the template.',
    });
    return [];
  });
}
