import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import type { Context, State } from '../context.ts';
import { isElement, textOf } from '../page/element.ts';
import { image } from './image.ts';
import { link } from './link.ts';
import { math } from './math.ts';
import { phrasing } from './phrasing.ts';
import { quoted } from './quoted.ts';
import { replaced } from './replaced.ts';
import { isPlain, styled } from './styled.ts';

export type PhrasingHandler = (element: Element, context: Context, state: State) => Phrasing[];

const wrap =
  (make: (children: Phrasing[]) => Phrasing): PhrasingHandler =>
  (element, context, state) => {
    const children = phrasing(element.children, context, state);
    return children.length === 0 ? [] : [{ ...make(children), ...context.positionOf(element) }];
  };

const unless =
  (property: 'font-weight' | 'font-style', handler: PhrasingHandler): PhrasingHandler =>
  (element, context, state) =>
    isPlain(element, property)
      ? phrasing(element.children, context, state)
      : handler(element, context, state);

const emphasis = unless(
  'font-style',
  wrap(children => b.emphasis(children)),
);
const strong = unless(
  'font-weight',
  wrap(children => b.strong(children)),
);
const span: PhrasingHandler = (element, context, state) =>
  styled(element, phrasing(element.children, context, state), context.positionOf(element));
const del = wrap(children => b.del(children));

const code: PhrasingHandler = (element, context, state) => {
  const plain = element.children.every(child => child.type === 'text' || isElement(child, 'span'));
  if (!plain) return phrasing(element.children, context, state);
  const value = textOf(element).replace(/\s+/g, ' ').trim();
  return value === '' ? [] : [b.inlineCode(value, context.positionOf(element))];
};

const lineBreak: PhrasingHandler = (element, context) => [b.br(context.positionOf(element))];

/** What runs within lines, by element; every other element lets its content through. */
export const phrasingHandlers: Readonly<Record<string, PhrasingHandler | undefined>> = {
  a: link,
  applet: replaced('A program'),
  audio: replaced('A recording'),
  b: strong,
  br: lineBreak,
  canvas: replaced('A drawing'),
  cite: emphasis,
  code,
  del,
  dfn: emphasis,
  em: emphasis,
  embed: replaced('An embedded file'),
  font: span,
  i: emphasis,
  iframe: replaced('An embedded page'),
  image,
  img: image,
  kbd: code,
  math,
  object: replaced('An embedded file'),
  picture: (element, context, state) => phrasing(element.children, context, state),
  q: quoted,
  rt: wrap(children => b.superscript(children)),
  s: del,
  samp: code,
  span,
  strike: del,
  strong,
  sub: wrap(children => b.subscript(children)),
  sup: wrap(children => b.superscript(children)),
  svg: replaced('A drawing'),
  tt: code,
  var: emphasis,
  video: replaced('A film'),
};
