import type { AnyNode, Flow, Heading, Origin, Phrasing } from '../brief/index.ts';
import { build } from '../brief/index.ts';
import { isNode, worldOf } from './is-node.ts';

/** What a printed value puts in its token's place. */
export type Printed = { kind: 'phrasing'; nodes: Phrasing[] } | { kind: 'flow'; nodes: Flow[] };

/** Sorts a printed value into phrasing or flow, or says why it is neither. */
export function printed(value: unknown, originOf: (value: string) => Origin): Printed | string {
  if (value === undefined || value === null || value === '') return { kind: 'phrasing', nodes: [] };
  if (typeof value === 'string')
    return { kind: 'phrasing', nodes: [build.text(value, { origin: originOf(value) })] };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'is not a finite number';
    return { kind: 'phrasing', nodes: [build.text(String(value), { origin: 'editorial' })] };
  }
  if (typeof value === 'boolean') return `is ${value}, expected text or nodes`;
  if (typeof value !== 'object') return 'is a function, expected text or nodes';
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every(isNode))
    return Array.isArray(value)
      ? 'is a list that holds more than nodes; go through it with `{{#each}}` or `join`'
      : 'is an object, expected text or nodes; print one of its names';
  // A heading prints as its words: the template says at which depth they stand.
  return sort(list.flatMap(node => (node.type === 'heading' ? headingWords(node) : [node])));
}

function headingWords({ number, children }: Heading): Phrasing[] {
  return number === undefined ? children : [build.text(`${number} `), ...children];
}

function sort(nodes: readonly AnyNode[]): Printed | string {
  const part = nodes.find(node => worldOf(node) === 'part');
  if (part) return `is a \`${part.type}\` node, which can't stand alone`;
  if (nodes.every(node => worldOf(node) !== 'flow'))
    return { kind: 'phrasing', nodes: nodes as Phrasing[] };
  if (nodes.every(node => worldOf(node) !== 'phrasing'))
    return { kind: 'flow', nodes: nodes as Flow[] };
  return 'mixes running text and blocks';
}
