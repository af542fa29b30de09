/** A style as it is written, with what identifies it. */
interface Style {
  xml: string;
  id: string;
  type: string;
  name: string;
  isDefault: boolean;
}

/** Styles put together, and the ids that ours go by in them. */
export interface Merged {
  styles: string;
  ids: ReadonlyMap<string, string>;
}

/**
 * Puts our styles after a house's own: of those that both have, by id or by name, the house's stands.
 * What the house numbers by style is left out, because the text carries its numbers; so is language,
 * which is the document's.
 */
export function mergeStyles(house: string, ours: string): Merged {
  const its = stylesIn(house);
  const taken = new Set(its.map(style => style.id));
  const ids = new Map<string, string>();
  const kept: Style[] = [];
  for (const style of stylesIn(ours)) {
    const same = its.find(other => other.type === style.type && isSame(other, style));
    if (same) ids.set(style.id, same.id);
    else {
      ids.set(style.id, taken.has(style.id) ? `Briefpress${style.id}` : style.id);
      kept.push(style);
    }
  }
  const added = kept.map(({ xml }) =>
    renamed(xml, ids)
      .replace(/(<w:style [^>]*w:styleId=")([^"]+)"/, (_, start: string, id: string) => {
        return `${start}${ids.get(id) ?? id}"`;
      })
      .replace(/ w:default="[^"]*"/, ''),
  );
  const lang = /<w:lang [^>]*\/>/.exec(
    /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(ours)?.[0] ?? '',
  );
  const cleaned = house
    .replace(/<w:lang [^>]*\/>/g, '')
    .replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>/gs, '');
  return {
    styles: withLanguage(cleaned, lang?.[0] ?? '').replace(
      /<\/w:styles>\s*$/,
      () => `${added.join('')}</w:styles>`,
    ),
    ids,
  };
}

/** Renames the styles that a part uses. */
export function renamed(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]+)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  );
}

function isSame(house: Style, ours: Style): boolean {
  return (
    (house.isDefault && ours.isDefault) ||
    house.id === ours.id ||
    house.name.toLowerCase() === ours.name.toLowerCase()
  );
}

function stylesIn(xml: string): Style[] {
  return [...xml.matchAll(/<w:style [^>]*>.*?<\/w:style>/gs)].map(([style]) => {
    const head = /^<w:style ([^>]*)>/.exec(style)?.[1] ?? '';
    const of = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(head)?.[1] ?? '';
    return {
      xml: style,
      id: of('w:styleId'),
      type: of('w:type') || 'paragraph',
      name: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '',
      isDefault: /^(?:1|true|on)$/.test(of('w:default')),
    };
  });
}

/** Says the document's language in the defaults, after what the schema wants before it. */
function withLanguage(styles: string, lang: string): string {
  const run = `<w:rPr>${lang}</w:rPr>`;
  if (/<w:rPrDefault>\s*<w:rPr>/.test(styles))
    return styles.replace(/(<w:rPrDefault>\s*<w:rPr>.*?)(<\/w:rPr>)/s, (_, a, b) => a + lang + b);
  const whole = `<w:rPrDefault>${run}</w:rPrDefault>`;
  if (/<w:rPrDefault>|<w:rPrDefault\/>/.test(styles))
    return styles.replace(/<w:rPrDefault\/>|<w:rPrDefault>.*?<\/w:rPrDefault>/s, () => whole);
  if (styles.includes('<w:docDefaults>'))
    return styles.replace('<w:docDefaults>', () => `<w:docDefaults>${whole}`);
  return styles.replace(
    /(<w:styles[^>]*>)/,
    (_, start) => `${start}<w:docDefaults>${whole}</w:docDefaults>`,
  );
}
