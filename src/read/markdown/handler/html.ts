import type { Html } from 'mdast';
import { build, type Flow, type Phrasing } from '../../../brief/index.ts';
import type { Context } from '../context.ts';
import { positionOf } from '../position-of.ts';
import { isLineBreak } from '../words-of.ts';

const comment = /^<!--[\s\S]*?-->\s*$/;
const shown = 60;

/** A block of raw HTML: a comment goes, anything else is kept as the text it is. */
export function blockHtml(node: Html, context: Context): Flow[] {
  const position = positionOf(node);
  if (comment.test(node.value)) {
    context.claim('syntax', 'comment', position);
    return [];
  }
  return [unsupported(node, context)];
}

/** A tag that is no half of a pair we know: `<br>`, a comment, or kept as the text it is. */
export function inlineHtmlTag(node: Html, context: Context): Phrasing[] {
  const position = positionOf(node);
  if (isLineBreak(node)) return [build.br({ position })];
  if (comment.test(node.value)) {
    context.claim('syntax', 'comment', position);
    return [];
  }
  return [unsupported(node, context)];
}

function unsupported(node: Html, context: Context) {
  const position = positionOf(node);
  const line = node.value.replace(/\s+/g, ' ');
  const text = line.length > shown ? `${line.slice(0, shown)}…` : line;
  context.say('markup-unsupported', { kind: 'Raw HTML', text }, position);
  return build.unsupported('html', node.value, { position });
}
