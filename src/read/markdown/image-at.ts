import type { ImageReference, Image as MdastImage } from 'mdast';
import { build, type Image, type Unsupported } from '../../brief/index.ts';
import type { Context } from './context.ts';
import { positionOf } from './position-of.ts';

/**
 * Makes an image of a node's alternative text and an address, which must be a path inside the
 * brief's folder. Of an image that can't be shown its alternative text is kept.
 */
export function imageAt(
  node: MdastImage | ImageReference,
  target: { url: string; title?: string | null | undefined },
  context: Context,
): Image | Unsupported {
  const position = positionOf(node);
  const alt = (node.alt ?? '').replace(/\s+/g, ' ').trim();
  const path = pathInside(target.url);
  if (path === undefined) {
    const why = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(target.url)
      ? 'images are not fetched from the web'
      : "its path leads out of the brief's folder";
    context.say('image-unusable', { url: target.url, why }, position);
    return build.unsupported('image', alt, { position });
  }
  if (alt === '') context.say('image-alt-missing', { url: path }, position);
  return build.image(path, alt, { ...(target.title ? { title: target.title } : {}), position });
}

/** Gives a relative path with forward slashes, or nothing if it could lead anywhere else. */
function pathInside(url: string): string | undefined {
  let path = url;
  try {
    path = decodeURIComponent(url);
  } catch {
    // A stray per cent sign is part of the name.
  }
  path = path.replace(/^(?:\.\/)+/, '');
  if (path === '' || /^[/\\]|^[a-z][a-z\d+.-]*:|\\|\p{Cc}/iu.test(path)) return undefined;
  return path.split('/').some(part => part === '..' || part === '') ? undefined : path;
}
