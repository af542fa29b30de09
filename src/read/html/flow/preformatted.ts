import type { Element } from 'hast';
import { build as b } from '../../../brief/index.ts';
import type { DraftBlock } from '../../rich/draft.ts';
import type { Context } from '../context.ts';
import { attribute, isElement, textOf } from '../page/element.ts';

/** Preformatted text; its lines and spaces stay. */
export function preformatted(element: Element, context: Context): DraftBlock[] {
  const value = textOf(element).replace(/\n$/, '');
  if (value.trim() === '') return [];
  const inner = element.children.find(child => isElement(child, 'code'));
  const names = `${attribute(element, 'className') ?? ''} ${isElement(inner) ? (attribute(inner, 'className') ?? '') : ''}`;
  const lang = /(?:^|\s)(?:language|lang)-(\S+)/.exec(names)?.[1];
  return [
    b.code(value, { ...context.positionOf(element), ...(lang === undefined ? {} : { lang }) }),
  ];
}
