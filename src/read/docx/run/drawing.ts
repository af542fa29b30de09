import { build as b } from '../../../brief/index.ts';
import { attributeOf, shownIn, type XmlElement } from '../package/xml.ts';
import { imageOf } from './image-of.ts';
import type { Inline } from './inline.ts';
import { put } from './put.ts';
import type { RunState } from './run.ts';
import { textBoxes } from './text-boxes.ts';

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
  const words = shownIn(element, 'a:t').flatMap(text =>
    text.children.filter(c => typeof c === 'string'),
  );
  const text = alt || words.join(' ').trim();
  const isShape = /wordprocessing(?:Shape|Group|Canvas)$/.test(uri);
  if (isShape && text === '') return;
  const kind = /chart/.test(uri) ? 'A chart' : /diagram/.test(uri) ? 'A diagram' : 'A drawing';
  inline.context.say(
    'markup-unsupported',
    { kind, text: text || 'without alternative text' },
    inline.paragraph,
  );
  if (text !== '') put(b.unsupported('drawing', text), text.length, state, inline);
}
