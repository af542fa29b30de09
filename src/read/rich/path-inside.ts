/** Gives a relative path with forward slashes, or nothing if it could lead anywhere else. */
export function pathInside(url: string): string | undefined {
  let path = url;
  try {
    path = decodeURIComponent(url);
  } catch {
    // A stray per cent sign is part of the name.
  }
  path = path.replace(/^(?:\.\/)+/, '').replace(/[?#].*$/, '');
  if (path === '' || /^[/\\]|^[a-z][a-z\d+.-]*:|\\|\p{Cc}/iu.test(path)) return undefined;
  return path.split('/').some(part => part === '..' || part === '') ? undefined : path;
}
