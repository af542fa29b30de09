import { build as b } from '../../../brief/index.ts';
import {
  attributeOf,
  charactersOf,
  descendants,
  shownIn,
  type XmlElement,
} from '../package/xml.ts';
import { chartWords } from './chart-words.ts';
import { imageOf } from './image-of.ts';
import type { Inline } from './inline.ts';
import { put } from './put.ts';
import type { RunState } from './run.ts';
import { textBoxes } from './text-boxes.ts';

const longest = 4000;

/** A drawing: images, text boxes, or something that can't be carried, whose alternative text is kept. */
export function drawing(element: XmlElement, state: RunState, inline: Inline): void {
  const properties = shownIn(element, 'wp:docPr')[0];
  const said = properties?.attributes.descr ?? properties?.attributes.title ?? '';
  const alt = said.replace(/\s+/g, ' ').trim();
  const blips = shownIn(element, 'a:blip');
  const boxes = shownIn(element, 'w:txbxContent');
  // Pictures of a group are described one by one; a lone one as a whole.
  const own = shownIn(element, 'pic:cNvPr').map(({ attributes }) => attributes.descr?.trim());
  for (const [i, blip] of blips.entries()) {
    const words = (blips.length > 1 && blips.length === own.length && own[i]) || alt;
    imageOf(blip.attributes['r:embed'], blip.attributes['r:link'], words, state, inline);
  }
  textBoxes(boxes, inline);
  if (blips.length > 0 || boxes.length > 0) return;
  const data = shownIn(element, 'a:graphicData')[0];
  const uri = data ? attributeOf(data, 'uri') : '';
  const words = [
    shownIn(element, 'a:t').map(charactersOf).join(' ').trim(),
    keptApart(element, inline),
  ];
  const text = [alt, ...words]
    .filter(said => said !== '')
    .join(': ')
    .slice(0, longest);
  const isShape = /wordprocessing(?:Shape|Group|Canvas)$/.test(uri);
  if (isShape && text === '') return;
  const kind = /chart/.test(uri) ? 'A chart' : /diagram/.test(uri) ? 'A diagram' : 'A drawing';
  inline.context.say(
    'markup-unsupported',
    { kind, text: text.slice(0, 200) || 'without alternative text' },
    inline.paragraph,
  );
  if (text !== '') put(b.unsupported('drawing', text), text.length, state, inline);
}

/** Gives the words of a chart or a diagram, which stand in a part of their own. */
function keptApart(element: XmlElement, { context }: Inline): string {
  const part = (id: string | undefined) => {
    const found = id === undefined ? undefined : context.part.relationships.get(id);
    return found && !found.external ? context.opened.xml(found.target) : undefined;
  };
  const chart = part(shownIn(element, 'c:chart')[0]?.attributes['r:id']);
  if (chart) return chartWords(chart);
  const data = part(shownIn(element, 'dgm:relIds')[0]?.attributes['r:dm']);
  const points = data ? descendants(data, 'dgm:pt') : [];
  return points
    .map(point => descendants(point, 'a:t').map(charactersOf).join(''))
    .filter(words => words.trim() !== '')
    .join('; ');
}
