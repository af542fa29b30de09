import type { Root } from 'hast';
import { attribute, eachElement, isElement } from './element.ts';

// The classes that programs give their own pages, one for each look: Google Docs, Word, Pages, LibreOffice.
const generated = /^(?:[cpst]\d{1,4}|Mso\w+)$/i;
const selector = /(?:^|,)\s*(?:[a-z]+\d?)?\.([\w-]{1,40})\s*(?=,|$)/g;
// How a part is set that a brief knows of; whether it is shown is for scripts to say, and never taken.
const kept =
  /(?:^|;)\s*(margin-left|font-weight|font-style|vertical-align|text-decoration)\s*:([^;]{1,60})/gi;
const most = 200_000;

/** What a class says, by property: the last word counts. */
type Look = Map<string, string>;

/**
 * Writes what a page's style sheet says of generated classes into the elements that have them, as
 * their authors would have set it by hand. Classes with a name of their own are a site's design.
 */
export function settleStyles(root: Root): void {
  const looks = new Map<string, Look>();
  eachElement(root, element => {
    if (!isElement(element, 'style')) return undefined;
    for (const child of element.children)
      if (child.type === 'text' && child.value.length <= most) addRules(child.value, looks);
    return 'skip';
  });
  if (looks.size === 0) return;
  eachElement(root, element => {
    const names = attribute(element, 'className')?.split(/\s+/) ?? [];
    const look: Look = new Map(names.slice(0, 20).flatMap(name => [...(looks.get(name) ?? [])]));
    if (look.size > 0)
      element.properties.style = [
        ...[...look].map(([property, value]) => `${property}:${value}`),
        attribute(element, 'style') ?? '',
      ].join(';');
    return undefined;
  });
}

function addRules(sheet: string, looks: Map<string, Look>): void {
  for (const part of withoutComments(sheet).split('}')) {
    const [selectors = '', body = '', nested] = part.split('{');
    // A rule within a rule holds for some media only.
    if (nested !== undefined || selectors.includes('@')) continue;
    const said = [...body.matchAll(kept)];
    if (said.length === 0) continue;
    for (const [, name = ''] of selectors.trim().matchAll(selector)) {
      if (!generated.test(name)) continue;
      const look = looks.get(name) ?? new Map();
      for (const [, property = '', value = ''] of said) look.set(property.toLowerCase(), value);
      looks.set(name, look);
    }
  }
}

function withoutComments(sheet: string): string {
  return sheet
    .split('*/')
    .map(part => part.split('/*', 1)[0] ?? '')
    .join('');
}
