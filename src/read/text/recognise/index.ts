import { byline } from './byline.ts';
import { disclaimer } from './disclaimer.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { note } from './note.ts';
import { quotation } from './quotation.ts';
import type { Candidate, Recogniser, Scene } from './recogniser.ts';
import { standfirst } from './standfirst.ts';
import { title } from './title.ts';

const recognisers: readonly Recogniser[] = [
  note,
  disclaimer,
  title,
  byline,
  standfirst,
  quotation,
  item,
  heading,
];

/** Decides what each block is: the surest candidate, a plain paragraph where there is none. */
export function recognise(scene: Scene): Candidate[] {
  return scene.blocks.map((_, index) => {
    let best: Candidate = { kind: 'paragraph', confidence: 0 };
    for (const recogniser of recognisers) {
      const candidate = recogniser(scene, index);
      if (candidate && candidate.confidence > best.confidence) best = candidate;
    }
    return best;
  });
}
