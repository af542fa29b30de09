import type { Element } from 'hast';
import { build as b, type Phrasing } from '../../../brief/index.ts';
import { pathInside } from '../../rich/path-inside.ts';
import type { Context, State } from '../context.ts';
import { attribute } from '../page/element.ts';
import { dataImage } from './data-image.ts';

/**
 * An image: a file inside the brief's folder, or one that the page holds itself. Nothing is fetched:
 * of an image elsewhere its alternative text is kept. One that says it decorates only shows nothing.
 */
export function image(element: Element, context: Context, state: State): Phrasing[] {
  const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  const src = sourceOf(element);
  const position = context.positionOf(element);
  if (state.chrome || isDecoration(element, alt))
    return alt === '' ? [] : [b.unsupported('image', alt, position)];
  if (src === '') return [];
  const held = dataImage(src);
  const path = held ? held.name : pathInside(src);
  if (path === undefined) {
    const shown = src.length > 80 ? `${src.slice(0, 79)}…` : src;
    context.say('image-unusable', { url: shown, why: whyNot(src) }, element);
    return alt === '' ? [] : [b.unsupported('image', alt, position)];
  }
  if (held) context.assets.set(held.name, held.bytes);
  if (alt === '') context.say('image-alt-missing', { url: path }, element);
  const title = attribute(element, 'title');
  return [b.image(path, alt, { ...(title ? { title } : {}), ...position })];
}

// Pages that load images late give the real address beside a placeholder.
function sourceOf(element: Element): string {
  const late = attribute(element, 'dataSrc') ?? attribute(element, 'dataOriginal');
  const src = attribute(element, 'src') ?? '';
  return (late && (src === '' || src.startsWith('data:')) ? late : src).trim();
}

function isDecoration(element: Element, alt: string): boolean {
  const size = ['width', 'height'].map(name => Number(attribute(element, name) ?? 100));
  return (
    (alt === '' &&
      attribute(element, 'alt') !== undefined &&
      attribute(element, 'role') === 'presentation') ||
    size.some(side => side <= 1)
  );
}

function whyNot(src: string): string {
  if (/^data:/i.test(src)) return 'it is neither PNG nor JPEG';
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(src)) return 'images are not fetched from the web';
  return "its path leads out of the brief's folder";
}
