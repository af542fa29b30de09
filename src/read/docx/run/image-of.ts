import { build as b } from '../../../brief/index.ts';
import type { Package } from '../package/open-package.ts';
import type { Relationship } from '../package/relationships.ts';
import type { Inline } from './inline.ts';
import { put } from './put.ts';
import type { RunState } from './run.ts';

/** Makes an image of a part of the package, which the reading hands on; of any other its alternative text is kept. */
export function imageOf(
  embedded: string | undefined,
  linked: string | undefined,
  alt: string,
  state: RunState,
  inline: Inline,
): void {
  const { context, paragraph } = inline;
  const id = embedded ?? linked;
  const found = id === undefined ? undefined : context.part.relationships.get(id);
  const image = imageIn(found, context.opened);
  const url = (found?.target ?? 'image').split('/').slice(-2).join('/');
  if ('why' in image) {
    context.say('image-unusable', { url, why: image.why }, paragraph);
    if (alt !== '') put(b.unsupported('image', alt), alt.length, state, inline);
    return;
  }
  if (alt === '') context.say('image-alt-missing', { url }, paragraph);
  context.assets.set(url, image.bytes);
  put(b.image(url, alt), 1, state, inline);
}

function imageIn(
  found: Relationship | undefined,
  opened: Package,
): { bytes: Uint8Array } | { why: string } {
  if (found?.external) return { why: 'images are not fetched from the web' };
  const bytes = found && opened.bytes(found.target);
  if (!bytes) return { why: 'the package does not hold it' };
  return isUsable(bytes) ? { bytes } : { why: 'it is neither PNG nor JPEG' };
}

function isUsable(bytes: Uint8Array): boolean {
  const [a, c, d, e] = bytes;
  return (a === 0x89 && c === 0x50 && d === 0x4e && e === 0x47) || (a === 0xff && c === 0xd8);
}
