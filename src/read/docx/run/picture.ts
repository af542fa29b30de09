import { build as b } from '../../../brief/index.ts';
import { attributeOf, shownIn, type XmlElement } from '../package/xml.ts';
import { imageOf } from './image-of.ts';
import type { Inline } from './inline.ts';
import { put, putText } from './put.ts';
import type { RunState } from './run.ts';
import { textBoxes } from './text-boxes.ts';

/** A picture or object of older files: an image, text boxes, a rule, or a file of another program. */
export function picture(element: XmlElement, state: RunState, inline: Inline): void {
  const shapes = shownIn(element, 'v:shape', 'v:rect');
  const alt = (shapes[0]?.attributes.alt ?? '').replace(/\s+/g, ' ').trim();
  const images = shownIn(element, 'v:imagedata');
  const boxes = shownIn(element, 'w:txbxContent');
  const object = shownIn(element, 'o:OLEObject')[0];
  if (object) {
    const text = alt || attributeOf(object, 'ProgID') || 'object';
    inline.context.say(
      'markup-unsupported',
      { kind: 'An object of another program', text },
      inline.paragraph,
    );
    put(b.unsupported('object', text), text.length, state, inline);
  } else
    for (const image of images)
      imageOf(image.attributes['r:id'], image.attributes['r:href'], alt, state, inline);
  // Words drawn as a shape.
  for (const path of shownIn(element, 'v:textpath')) {
    const words = (path.attributes.string ?? '').replace(/\s+/g, ' ').trim();
    if (words !== '') putText(inline.offset > 0 ? ` ${words}` : words, state, inline);
  }
  textBoxes(boxes, inline);
}
