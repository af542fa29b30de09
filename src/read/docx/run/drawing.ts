import { build as b } from '../../../brief/index.ts';
import { attributeOf, descendants, type XmlElement } from '../package/xml.ts';
import { imageOf } from './image-of.ts';
import type { Inline } from './inline.ts';
import { put } from './put.ts';
import type { RunState } from './run.ts';
import { textBoxes } from './text-boxes.ts';

/** A drawing: images, text boxes, or something that can't be carried, whose alternative text is kept. */
export function drawing(element: XmlElement, state: RunState, inline: Inline): void {
  const properties = descendants(element, 'wp:docPr')[0];
  const said = properties?.attributes.descr ?? properties?.attributes.title ?? '';
  const alt = said.replace(/\s+/g, ' ').trim();
  const blips = descendants(element, 'a:blip');
  const boxes = descendants(element, 'w:txbxContent');
  for (const blip of blips)
    imageOf(blip.attributes['r:embed'], blip.attributes['r:link'], alt, state, inline);
  textBoxes(boxes, inline);
  if (blips.length > 0 || boxes.length > 0) return;
  const data = descendants(element, 'a:graphicData')[0];
  const uri = data ? attributeOf(data, 'uri') : '';
  const words = descendants(element, 'a:t').flatMap(text =>
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
