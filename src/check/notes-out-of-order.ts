import { type Citation, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

/** Finds a numbered marker that is cited for the first time after a higher one. */
export const notesOutOfOrder: Check = ({ brief, at }) => {
  const seen = new Set<string>();
  const late: Citation[] = [];
  let highest = 0;
  visit(brief, node => {
    if (node.type === 'notes') return 'skip';
    if (node.type !== 'citation' || !/^\d+$/.test(node.label) || seen.has(node.label))
      return undefined;
    seen.add(node.label);
    const number = Number(node.label);
    if (number < highest) late.push(node);
    highest = Math.max(highest, number);
    return undefined;
  });
  return late.map(node => say('note-out-of-order', { label: node.label }, at(node)));
};
