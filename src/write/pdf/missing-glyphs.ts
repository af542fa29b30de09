import { type Document, visit } from '../../brief/index.ts';
import { type Message, type Place, say } from '../../message/index.ts';

const shown = 3;

/** Tells of the characters that no font has, with the first places that they stand in. */
export function missingGlyphs(missing: ReadonlySet<string>, document: Document): Message[] {
  if (missing.size === 0) return [];
  const characters = [...missing].sort().map(nameOf).join(', ');
  const all = placesOf(missing, document);
  const [place, ...more] = all;
  const message = say('glyph-missing', { characters }, place);
  return [
    more.length > 0 ? { ...message, count: all.length, places: all.slice(0, shown) } : message,
  ];
}

function nameOf(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) ? `${char} (U+${code})` : `U+${code}`;
}

/** Finds the nodes that hold such a character, each by the nearest place that is known. */
function placesOf(missing: ReadonlySet<string>, document: Document): Place[] {
  const places: Place[] = [];
  visit(document, (node, ancestors) => {
    const text = 'value' in node ? node.value : node.type === 'unsupported' ? node.text : '';
    if (![...text].some(char => missing.has(char))) return undefined;
    const { position } = [node, ...[...ancestors].reverse()].find(n => n.position) ?? {};
    if (position) places.push({ position });
    return undefined;
  });
  return places;
}
