import { visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

/** Finds links to a place inside the brief that does not exist. */
export const linkNowhere: Check = ({ brief, at }) => {
  const ids = new Set<string>();
  visit(brief, node => {
    if ('id' in node) ids.add(node.id);
    return undefined;
  });
  const found: ReturnType<Check> = [];
  visit(brief, node => {
    if (node.type === 'link' && node.url.startsWith('#') && !ids.has(node.url.slice(1)))
      found.push(say('link-nowhere', { url: node.url }, at(node)));
    return undefined;
  });
  return found;
};
