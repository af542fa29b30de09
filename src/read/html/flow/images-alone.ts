import type { Flow, Image } from '../../../brief/index.ts';

/** Gives the images of a paragraph that holds nothing else. */
export function imagesAlone(flow: Flow): Image[] | undefined {
  if (flow.type !== 'paragraph') return undefined;
  const images = flow.children.filter(child => child.type === 'image');
  const rest = flow.children.filter(
    child =>
      child.type !== 'image' &&
      child.type !== 'break' &&
      !(child.type === 'text' && child.value.trim() === ''),
  );
  return images.length > 0 && rest.length === 0 ? images : undefined;
}
