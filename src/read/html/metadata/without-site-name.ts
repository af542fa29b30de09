/** Takes the site's name off a page title such as "A visit | The Institute". */
export function withoutSiteName(
  title: string | undefined,
  site: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const separators = [...title.matchAll(/\s+[|–—·•»:-]\s+/g)];
  const [head, tail] = [separators[0], separators.at(-1)];
  if (!head || !tail) return title;
  const first = title.slice(0, head.index);
  const last = title.slice(tail.index + tail[0].length);
  const same = (name: string) => name.toLowerCase() === site?.toLowerCase();
  if (same(first)) return title.slice(head.index + head[0].length);
  if (!same(last) && !/\s[|·•»]\s/.test(title)) return title;
  // What stands after the last separator is the site, if it is the shorter part.
  const rest = title.slice(0, tail.index);
  return same(last) || last.length < rest.length ? rest : title;
}
