import type { PhrasingContent } from 'mdast';
import { group } from '../group.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';
import { splitText } from './split-text.ts';

/** Takes the id that a heading pins with a trailing `{#id}`; empty if it pins none. */
export function takePinnedId(
  children: readonly PhrasingContent[],
  context: Context,
): { children: PhrasingContent[]; id: string } {
  const kept = [...children];
  const last = kept.at(-1);
  const at = last?.type === 'text' ? last.value.lastIndexOf('{#') : -1;
  if (last?.type !== 'text' || at < 0) return { children: kept, id: '' };
  const found = /^\{#([A-Za-z][\w.-]*)\}\s*$/.exec(last.value.slice(at));
  if (!found) return { children: kept, id: '' };
  const [before, pin] = splitText(last, at, context);
  kept.pop();
  if (before.value !== '') kept.push(before);
  context.claim('syntax', 'pinned-id', positionOf(pin));
  return { children: kept, id: pinId(group(found, 1), context, positionOf(pin)) };
}

/** Notes an id that an author pinned; an id that is taken already is left to be computed. */
export function pinId(
  id: string,
  context: Context,
  position: ReturnType<typeof positionOf>,
): string {
  if (!context.pinned.has(id)) {
    context.pinned.add(id);
    return id;
  }
  context.say('id-duplicate', { id }, position);
  return '';
}
