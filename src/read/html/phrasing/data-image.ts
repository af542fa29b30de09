import { createHash } from 'node:crypto';

/** The largest image that a page may hold itself, in characters of its address. */
const largest = 12_000_000;

/** Reads an image out of a `data:` address: PNG or JPEG, named after what it holds. */
export function dataImage(src: string): { name: string; bytes: Uint8Array } | undefined {
  const head = /^data:image\/(png|jpe?g)(?:;[^,;]{1,60}){0,3};base64,/i.exec(src.slice(0, 240));
  if (!head || src.length > largest) return undefined;
  const body = src.slice(head[0].length).replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return undefined;
  const bytes = new Uint8Array(Buffer.from(body, 'base64'));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const ending = head[1]?.toLowerCase() === 'png' ? 'png' : 'jpg';
  return { name: `image-${hash}.${ending}`, bytes };
}
