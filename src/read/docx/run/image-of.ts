import { build as b } from '../../../brief/index.ts';
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
  const found = context.part.relationships.get(embedded ?? linked ?? '');
  const bytes = found && !found.external ? context.opened.bytes(found.target) : undefined;
  const why =
    !found || (!found.external && !bytes)
      ? 'the package does not hold it'
      : found.external
        ? 'images are not fetched from the web'
        : isUsable(bytes)
          ? undefined
          : 'it is neither PNG nor JPEG';
  const url = (found?.target ?? 'image').split('/').slice(-2).join('/');
  if (why !== undefined || !bytes) {
    context.say('image-unusable', { url, why: why ?? '' }, paragraph);
    if (alt !== '') put(b.unsupported('image', alt), alt.length, state, inline);
    return;
  }
  if (alt === '') context.say('image-alt-missing', { url }, paragraph);
  context.assets.set(url, bytes);
  put(b.image(url, alt), 1, state, inline);
}

function isUsable(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return false;
  const [a, c, d, e] = bytes;
  return (a === 0x89 && c === 0x50 && d === 0x4e && e === 0x47) || (a === 0xff && c === 0xd8);
}
