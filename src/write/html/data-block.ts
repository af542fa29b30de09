import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * Gives data as a script element that no browser runs and that no policy needs to let in. A "<" in
 * it is escaped as JSON allows, so that nothing in the data can end the element or open a comment.
 */
export function dataBlock(type: string, json: string, id?: string): Element {
  const safe = json.replace(/</g, '\\u003c');
  return h('script', { type, ...(id === undefined ? {} : { id }) }, safe);
}
