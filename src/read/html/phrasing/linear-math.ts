import type { Nodes } from 'hast';
import { isElement } from '../page/element.ts';

const grouped = (text: string) =>
  /^[\p{L}\p{N}.]*$/u.test(text) || text.length < 2 ? text : `(${text})`;

/** Writes MathML on one line, in the notation that people type: `x^2`, `(a + b)/c`, `√x`. */
export function linearMath(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!isElement(node)) return '';
  // Each part is written once: writing one twice at every level would double the work with each.
  const parts = node.children.map(linearMath);
  const own = parts.filter((_, i) => isElement(node.children[i]));
  const [first = '', second = '', third = ''] = own;
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
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${second}√${grouped(first)}`;
    default:
      return parts.join('');
  }
}
