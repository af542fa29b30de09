import { append, plainText } from '../../../brief/index.ts';
import { elementsOf, type XmlElement } from '../package/xml.ts';
import type { Inline } from './inline.ts';

/** Reads text boxes as blocks that stand after the paragraph they are anchored in. */
export function textBoxes(boxes: readonly XmlElement[], inline: Inline): void {
  for (const box of boxes) {
    const blocks = inline.blocks(elementsOf(box));
    if (blocks.length === 0) continue;
    append(inline.after, blocks);
    const text = blocks.map(plainText).join(' ').slice(0, 60);
    inline.context.say('text-box-moved', { text }, inline.paragraph);
  }
}
