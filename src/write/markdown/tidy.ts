import type { PhrasingContent } from 'mdast';

type Mark = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

const isMark = (node: PhrasingContent): node is Mark =>
  node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';

/**
 * Puts phrasing into the one shape that Markdown can say and give back: white space in text is one
 * space and stands outside marks, like neighbours are one, a mark within its like is dropped.
 */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return merge(nodes.flatMap(node => settle(node, [])));
}

/** Removes white space and breaks from the edges of a line, and white space beside its breaks. */
export function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const atStart = !last || last.type === 'break';
    if (node.type === 'text' && atStart) {
      const value = node.value.replace(/^ +/, '');
      if (value !== '') out.push({ ...node, value });
    } else if (node.type === 'break') {
      trimEnd(out);
      if (out.length > 0 && out.at(-1)?.type !== 'break') out.push(node);
    } else out.push(node);
  }
  trimEnd(out);
  while (out.at(-1)?.type === 'break') {
    out.pop();
    trimEnd(out);
  }
  return out;
}

function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  const value = last.value.replace(/ +$/, '');
  nodes.pop();
  if (value !== '') nodes.push({ ...last, value });
}

function settle(node: PhrasingContent, within: readonly string[]): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(/[ \t\n\r\f\v]+/g, ' ') }];
  if (node.type === 'inlineCode') return [{ ...node, value: node.value.replace(/[\n\r]+/g, ' ') }];
  if (!isMark(node) && node.type !== 'link') return [node];
  if (within.includes(node.type)) return node.children.flatMap(child => settle(child, within));
  const children = merge(node.children.flatMap(child => settle(child, [...within, node.type])));
  const [before, inner, after] = edges(children);
  if (inner.length === 0) return [...before, ...after];
  return [...before, { ...node, children: inner } as PhrasingContent, ...after];
}

// Splits the white space and breaks off both ends: a mark that holds them at its edge is no mark.
function edges(
  nodes: readonly PhrasingContent[],
): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
  const inner = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (let first = inner[0]; first; first = inner[0]) {
    const lead = first.type === 'text' ? /^\s*/u.exec(first.value)?.[0] : undefined;
    if (first.type === 'break') before.push(first);
    else if (first.type !== 'text' || !lead) break;
    else before.push({ type: 'text', value: lead });
    inner.shift();
    if (first.type === 'text' && lead && lead !== first.value)
      inner.unshift({ ...first, value: first.value.slice(lead.length) });
  }
  for (let last = inner.at(-1); last; last = inner.at(-1)) {
    const tail = last.type === 'text' ? /\s*$/u.exec(last.value)?.[0] : undefined;
    if (last.type === 'break') after.unshift(last);
    else if (last.type !== 'text' || !tail) break;
    else after.unshift({ type: 'text', value: tail });
    inner.pop();
    if (last.type === 'text' && tail && tail !== last.value)
      inner.push({ ...last, value: last.value.slice(0, -tail.length) });
  }
  return [before, inner, after];
}

// Joined run by run: neighbours joined one by one would take the square of a long paragraph.
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const runs: PhrasingContent[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run?.[0] && joins(run[0], node)) run.push(node);
    else runs.push([node]);
  }
  return runs.flatMap(run => (run.length === 1 ? run : [joined(run)]));
}

function joins(a: PhrasingContent, z: PhrasingContent): boolean {
  return a.type === z.type && (a.type === 'text' || a.type === 'inlineCode' || isMark(a));
}

function joined(run: readonly PhrasingContent[]): PhrasingContent {
  const [first] = run as [PhrasingContent];
  if (isMark(first))
    return {
      ...first,
      children: merge(run.flatMap(node => ('children' in node ? node.children : []))),
    } as PhrasingContent;
  const value = run.map(node => ('value' in node ? node.value : '')).join('');
  return {
    ...first,
    value: first.type === 'text' ? value.replace(/ {2,}/g, ' ') : value,
  } as PhrasingContent;
}
