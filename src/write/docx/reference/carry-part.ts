import { isSafeUrl } from '../../../brief/index.ts';
import type { Package } from '../canonical-package/index.ts';
import { type Relationship, relationshipsOf, relationshipsPart } from './relationships.ts';
import { refuse, xmlPart } from './unpack.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationshipsHead =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
/** The kinds of image that a file may show, by their endings. */
const images: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/**
 * Carries a part of a house file into a package, under a name of its own, with the images it shows and
 * the addresses it links to. Whatever else it refers to would act on its own or call outside: then the
 * house file is refused.
 */
export function carryPart(
  from: Record<string, Uint8Array>,
  part: string,
  to: Package,
  name: string,
): void {
  const xml = xmlPart(from, part) ?? '';
  if (/<w:(?:object|altChunk|control|subDoc)\b/.test(xml))
    refuse(`its part \`${part}\` holds an embedded object`);
  const relationships = [...relationshipsOf(from, part).values()];
  to.parts.set(name, xml.replace(/<w:numPr>.*?<\/w:numPr>/gs, ''));
  if (relationships.length === 0) return;
  const entries = relationships.map(relationship => entry(relationship, from, part, to));
  to.parts.set(relationshipsPart(name), `${relationshipsHead}${entries.join('')}</Relationships>`);
}

function entry(
  { id, type, target, part: held }: Relationship,
  from: Record<string, Uint8Array>,
  part: string,
  to: Package,
): string {
  const written = (rest: string) => `<Relationship Id="${id}" Type="${office}/${type}" ${rest}/>`;
  if (type === 'hyperlink' && held === undefined && isSafeUrl(target))
    return written(`Target="${target}" TargetMode="External"`);
  const ending = held?.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = images[ending];
  const bytes = held !== undefined && Object.hasOwn(from, held) ? from[held] : undefined;
  if (type !== 'image' || !bytes || kind === undefined)
    return refuse(
      `its part \`${part}\` refers to ${held === undefined ? 'an address outside the file' : `\`${target}\``}, which is not an image`,
    );
  const media = `media/house-${held
    ?.split('/')
    .at(-1)
    ?.replace(/[^\w.-]/g, '_')}`;
  to.files[`word/${media}`] = bytes;
  declare(to, ending, kind);
  return written(`Target="${part.startsWith('word/theme/') ? '../' : ''}${media}"`);
}

/** Says what kind of file an ending means, if the package does not yet. */
function declare(to: Package, ending: string, kind: string): void {
  const types = to.parts.get('[Content_Types].xml') ?? '';
  if (new RegExp(`<Default [^>]*Extension="${ending}"`, 'i').test(types)) return;
  to.parts.set(
    '[Content_Types].xml',
    types.replace(
      /<Default /,
      () => `<Default ContentType="${kind}" Extension="${ending}"/><Default `,
    ),
  );
}
