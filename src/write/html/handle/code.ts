import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code } from '../../../brief/index.ts';

/** Gives preformatted text; it can be reached by keyboard, since a long line scrolls. */
export function code(node: Code): ElementContent[] {
  const known = node.lang !== undefined && /^[\w+#.-]+$/.test(node.lang);
  const className = known ? [`language-${node.lang}`] : [];
  return [
    h('pre', { tabIndex: 0 }, h('code', className.length > 0 ? { className } : {}, node.value)),
  ];
}
