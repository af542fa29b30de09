import type { Element, Nodes } from 'hast';
import { isElement } from '../page/element.ts';

const inside = (element: Element): string => element.children.map(linearMath).join('');
const grouped = (text: string) =>
  /^[\p{L}\p{N}.]*$/u.test(text) || text.length < 2 ? text : `(${text})`;

/** Writes MathML on one line, in the notation that people type: `x^2`, `(a + b)/c`, `√x`. */
export function linearMath(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!isElement(node)) return 'children' in node ? node.children.map(linearMath).join('') : '';
  const parts = node.children.filter(child => isElement(child)).map(linearMath);
  const [first = '', second = '', third = ''] = parts;
  switch (node.tagName) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
    case 'mover':
      return `${first}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√${grouped(inside(node))}`;
    case 'mroot':
      return `${second}√${grouped(first)}`;
    default:
      return inside(node);
  }
}
