import { isBareLine } from './heading.ts';
import type { Candidate, Scene } from './recogniser.ts';

/** Recognises the title: the first line of the text, if it is bare and stands over a longer text. */
export function title(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[0];
  if (index !== 0 || !block || !isBareLine(block) || scene.markers.has(0)) return undefined;
  const long = scene.blocks.slice(1, 6).some(b => b.text.length > 120);
  return long ? { kind: 'title', confidence: 0.9 } : undefined;
}
