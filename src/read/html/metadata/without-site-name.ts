const separator = /\s+[|–—·•»:-]\s+/;

/** Takes the site's name off a page title such as "A visit | The Institute". */
export function withoutSiteName(
  title: string | undefined,
  site: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const same = (a: string) => site !== undefined && a.toLowerCase() === site.toLowerCase();
  if (same(first)) return title.slice(title.indexOf(first) + first.length).replace(separator, '');
  if (!same(last) && !/\s[|·•»]\s/.test(title)) return title;
  // What stands after the last separator is the site, if it is the shorter part.
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]\s*$/, '');
  return same(last) || last.length < rest.length ? rest : title;
}
