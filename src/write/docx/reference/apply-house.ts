import type { Package } from '../canonical-package/index.ts';
import { carryPart } from './carry-part.ts';
import type { House } from './house.ts';
import { mergeStyles, renamed } from './merge-styles.ts';

/** Gives a package the styles, the theme, and the heads and feet of a house file. */
export function applyHouse(made: Package, house: House, draft: boolean): void {
  const { parts } = made;
  const { styles, ids } = mergeStyles(house.styles, parts.get('word/styles.xml') ?? '');
  for (const [name, xml] of parts)
    if (/^word\/(?:document|footnotes|endnotes|header\d+|footer\d+|numbering)\.xml$/.test(name))
      parts.set(name, renamed(xml, ids));
  parts.set('word/styles.xml', styles);
  if (house.theme !== undefined)
    carryPart(house.files, 'word/theme/theme1.xml', made, 'word/theme/theme1.xml');
  furniture(made, house, 'header', draft);
  furniture(made, house, 'footer', draft);
  if (house.evenPages && (house.headers.has('even') || house.footers.has('even'))) evenPages(made);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A head with nothing in it, which a draft needs for its mark. */
const blank =
  '<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>';

/** Puts the house's heads, or its feet, in the places of ours; where it has none, ours stay. */
function furniture(made: Package, house: House, kind: 'header' | 'footer', draft: boolean): void {
  const its = kind === 'header' ? house.headers : house.footers;
  if (its.size === 0) return;
  removeOurs(made, kind);
  const references = ['default', 'first', 'even'].flatMap(page => {
    // Our first page is one of its own; in a house where it is not, it has what all pages have.
    const part = its.get(page === 'first' && !house.titlePage ? 'default' : page);
    const name = `house-${kind}-${page}`;
    if (part !== undefined) carryPart(house.files, part, made, `word/${name}.xml`);
    else if (draft && kind === 'header') made.parts.set(`word/${name}.xml`, blank);
    else return [];
    insert(
      made,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="${name}" Type="${office}/${kind}" Target="${name}.xml"/>`,
    );
    insert(
      made,
      '[Content_Types].xml',
      '</Types>',
      `<Override ContentType="${types}.${kind}+xml" PartName="/word/${name}.xml"/>`,
    );
    return [`<w:${kind}Reference w:type="${page}" r:id="${name}"/>`];
  });
  const at =
    kind === 'header' ? /(<w:sectPr[^>]*>)/ : /(<w:sectPr[^>]*>(?:<w:headerReference [^>]*\/>)*)/;
  edit(made, 'word/document.xml', text => {
    const section = text.lastIndexOf('<w:sectPr');
    return (
      text.slice(0, section) +
      text.slice(section).replace(at, (start: string) => start + references.join(''))
    );
  });
}

/** Gives even pages their own; where a kind has none for them, they have what all pages have. */
function evenPages(made: Package): void {
  edit(made, 'word/settings.xml', text =>
    text.replace(/<w:evenAndOddHeaders[^>]*\/>/, '<w:evenAndOddHeaders/>'),
  );
  edit(made, 'word/document.xml', text => {
    const at = text.lastIndexOf('<w:sectPr');
    const missing = (['header', 'footer'] as const).filter(
      kind => !text.slice(at).includes(`<w:${kind}Reference w:type="even"`),
    );
    return missing.reduce(
      (done, kind) =>
        done.replace(
          new RegExp(`(<w:${kind}Reference w:type=")default("[^>]*/>)`),
          (whole, start: string, end: string) => `${whole}${start}even${end}`,
        ),
      text,
    );
  });
}

function removeOurs(made: Package, kind: 'header' | 'footer'): void {
  for (const name of [...made.parts.keys()])
    if (new RegExp(`^word/(?:_rels/)?${kind}\\d+\\.xml`).test(name)) {
      made.parts.delete(name);
      delete made.files[name];
    }
  const element = (tag: string, attributes: string) =>
    new RegExp(`<${tag} [^>]*${attributes}[^>]*/>`, 'g');
  edit(made, 'word/document.xml', text => text.replace(element(`w:${kind}Reference`, ''), ''));
  edit(made, 'word/_rels/document.xml.rels', text =>
    text.replace(element('Relationship', `Target="${kind}\\d+\\.xml"`), ''),
  );
  edit(made, '[Content_Types].xml', text =>
    text.replace(element('Override', `PartName="/word/${kind}\\d+\\.xml"`), ''),
  );
}

function insert(made: Package, name: string, before: string, xml: string): void {
  edit(made, name, text => text.replace(before, () => xml + before));
}

function edit({ parts }: Package, name: string, change: (text: string) => string): void {
  const text = parts.get(name);
  if (text !== undefined) parts.set(name, change(text));
}
