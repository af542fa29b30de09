import { say } from '../../../message/index.ts';
import { blockPosition } from '../block.ts';
import type { Candidate, Scene } from './recogniser.ts';

const pattern =
  /^(the )?(views|opinions)( and opinions)? expressed\b|\bdo(es)? not (necessarily )?(reflect|represent) the (views?|opinions?|positions?|policy)\b|^disclaimer\b/i;

/** Recognises the disclaimer: one of the last paragraphs before the notes, in the words that disclaimers use. */
export function disclaimer(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  const end = scene.notes?.heading ?? scene.notes?.notes[0]?.from ?? scene.blocks.length;
  const near =
    (index >= end - 3 && index < end) || index >= (scene.notes?.to ?? scene.blocks.length);
  if (!block || !near || block.text.length > 800 || !pattern.test(block.text)) return undefined;
  const position = blockPosition(block);
  return {
    kind: 'disclaimer',
    confidence: 0.95,
    message: say(
      'disclaimer-recovered',
      {},
      { file: scene.file, ...(position ? { position } : {}) },
    ),
  };
}
