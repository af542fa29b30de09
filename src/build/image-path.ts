import { posix } from 'node:path';

/**
 * Gives where a file must lie, from its page's folder, for a relative address in the page to find it;
 * nothing for an address that leads elsewhere.
 */
export function imagePath(url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(url)) return undefined;
  const path = posix.normalize(unescaped(url.replace(/[?#].*$/s, '')));
  return path === '.' || path.startsWith('..') || path.includes('\\') ? undefined : path;
}

function unescaped(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
