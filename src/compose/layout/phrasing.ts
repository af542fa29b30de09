import type * as mdast from 'mdast';
import { build, type Phrasing } from '../../brief/index.ts';
import { splitTokens } from '../token.ts';
import { format } from './format.ts';
import { type Layout, meet, misplaced, withoutTokens } from './layout.ts';
import { link } from './link.ts';

type Handler<N> = (node: N, layout: Layout) => Phrasing[];

// What a template may say within a line. Raw HTML, references and footnotes are not parsed at all.
const handlers: {
  [T in Exclude<
    mdast.PhrasingContent['type'],
    'html' | 'imageReference' | 'linkReference' | 'footnoteReference' | 'textDirective'
  >]: Handler<Extract<mdast.PhrasingContent, { type: T }>>;
} = {
  text: ({ value }, layout) => splitTokens(value).flatMap(part => words(part, layout)),
  emphasis: (node, layout) => format(c => build.emphasis(c), phrasing(node.children, layout)),
  strong: (node, layout) => format(c => build.strong(c), phrasing(node.children, layout)),
  delete: (node, layout) => format(c => build.del(c), phrasing(node.children, layout)),
  break: () => [build.br()],
  inlineCode: ({ value }, layout) => {
    const words = withoutTokens(value, 'code', layout);
    return words === '' ? [] : [build.inlineCode(words, { origin: 'editorial' })];
  },
  image: ({ url, alt, title }, layout) => {
    const address = withoutTokens(url, "an image's address", layout);
    const words = withoutTokens(alt ?? '', "an image's alternative text", layout);
    const rest = title ? { title: withoutTokens(title, "an image's title", layout) } : {};
    return address === '' ? [] : [build.image(address, words, rest)];
  },
  link: (node, layout) => link(node, phrasing(node.children, layout), layout),
};

/** Turns a line of Markdown into ours, printed values in their places. */
export function phrasing(nodes: readonly mdast.PhrasingContent[], layout: Layout): Phrasing[] {
  return nodes.flatMap(node => {
    const handle = (handlers as Record<string, Handler<mdast.PhrasingContent> | undefined>)[
      node.type
    ];
    if (handle) return handle(node, layout);
    layout.report('template-refused', { what: node.type, instead: 'Write plain Markdown.' });
    return [];
  });
}

function words(part: string | number, layout: Layout): Phrasing[] {
  if (typeof part === 'string') {
    // A line feed of the template is where its author broke the line.
    const own = build.text(part.replace(/\s*[\r\n]\s*/g, ' '), { origin: 'editorial' });
    layout.own.add(own);
    return [own];
  }
  const token = meet(part, layout);
  if (token?.kind !== 'value' || token.printed.kind === 'flow') {
    misplaced(token, 'the middle of a line', layout, 'a paragraph of its own');
    return [];
  }
  const { nodes } = token.printed;
  if (layout.once(nodes)) return nodes;
  layout.report('template-twice', { expression: token.site.expression }, token.site);
  return [];
}
