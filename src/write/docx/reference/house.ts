import type { Page } from '../look.ts';
import { attribute, tags } from '../pages/tags.ts';
import { relationshipsOf } from './relationships.ts';
import { refuse, unpack, xmlPart } from './unpack.ts';

/** What a publisher's own Word file gives to ours. */
export interface House {
  files: Record<string, Uint8Array>;
  styles: string;
  theme: string | undefined;
  /** The page, in twips; undefined where the file doesn't say. */
  page: Page | undefined;
  /** The parts of heads and feet by their kind: `default`, `first`, `even`. */
  headers: ReadonlyMap<string, string>;
  footers: ReadonlyMap<string, string>;
  /** The first page has a head and foot of its own, if any. */
  titlePage: boolean;
  /** Even pages have a head and foot of their own. */
  evenPages: boolean;
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const opened = new WeakMap<Uint8Array, House>();

/** Opens a house file, or ends the writing with a message. The same bytes are opened once. */
export function openHouse(bytes: Uint8Array): House {
  const known = opened.get(bytes);
  if (known) return known;
  const files = unpack(bytes);
  const document = xmlPart(files, 'word/document.xml');
  const styles = xmlPart(files, 'word/styles.xml');
  if (document === undefined || styles === undefined) refuse('it is not a Word file');
  for (const part of [document, styles])
    if (!part.includes(`xmlns:w="${main}"`))
      refuse('it is not a transitional Word document; save it in Word as `.docx`');
  const section = document.slice(Math.max(0, document.lastIndexOf('<w:sectPr')));
  const house: House = {
    files,
    styles,
    theme: xmlPart(files, 'word/theme/theme1.xml'),
    page: pageOf(section),
    headers: partsOf(files, section, 'w:headerReference'),
    footers: partsOf(files, section, 'w:footerReference'),
    titlePage: /<w:titlePg(?!\s+w:val="(?:0|false|off)")/.test(section),
    evenPages: /<w:evenAndOddHeaders(?!\s+w:val="(?:0|false|off)")/.test(
      xmlPart(files, 'word/settings.xml') ?? '',
    ),
  };
  opened.set(bytes, house);
  return house;
}

/** Reads the page, if it is one that text fits on. */
function pageOf(section: string): Page | undefined {
  const values = new Map<string, number>();
  const next = tags(section);
  for (let tag = next(); tag; tag = next()) {
    if (tag.name !== 'w:pgSz' && tag.name !== 'w:pgMar') continue;
    for (const key of ['w', 'h', 'top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter']) {
      const value = Number(attribute(tag.attributes, `w:${key}`) ?? Number.NaN);
      if (!Number.isNaN(value)) values.set(key, Math.round(value));
    }
  }
  const get = (key: string, usual: number) => values.get(key) ?? usual;
  if (!values.has('w') || !values.has('left')) return undefined;
  const page: Page = {
    width: get('w', 11906),
    height: get('h', 16838),
    top: Math.abs(get('top', 1440)),
    right: get('right', 1440),
    bottom: Math.abs(get('bottom', 1440)),
    left: get('left', 1440) + get('gutter', 0),
    header: get('header', 720),
    footer: get('footer', 720),
  };
  const room = [
    page.width - page.left - page.right,
    page.height - page.top - page.bottom,
    31_680 - page.width,
    31_680 - page.height,
  ];
  if (Object.values(page).some(n => n < 0) || room.some(n => n < 0) || (room[0] ?? 0) < 1440)
    refuse('its last page has no room for text between the margins');
  return page;
}

function partsOf(
  files: Record<string, Uint8Array>,
  section: string,
  element: string,
): Map<string, string> {
  const targets = relationshipsOf(files, 'word/document.xml');
  const parts = new Map<string, string>();
  const next = tags(section);
  for (let tag = next(); tag; tag = next()) {
    if (tag.name !== element) continue;
    const target = targets.get(attribute(tag.attributes, 'r:id') ?? '')?.part;
    if (target !== undefined && xmlPart(files, target) !== undefined)
      parts.set(attribute(tag.attributes, 'w:type') ?? 'default', target);
  }
  return parts;
}
