import type { Block } from '../block.ts';
import type { Candidate, Scene } from './recogniser.ts';

const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\p{Lu})/u;

/** Recognises a heading: one short bare line over something longer. */
export function heading(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  if (!block || !isBareLine(block) || scene.markers.has(index)) return undefined;
  const after = scene.blocks[index + 1];
  if (!after || index >= (scene.notes?.heading ?? Number.POSITIVE_INFINITY)) return undefined;
  const number = numbered.exec(block.text)?.[1];
  const capitals = block.text === block.text.toUpperCase() && /\p{Lu}{2}/u.test(block.text);
  const overLonger = after.text.length > Math.max(80, block.text.length * 1.5);
  const overHeading = isBareLine(after) && (scene.blocks[index + 2]?.text.length ?? 0) > 120;
  if (!overLonger && !overHeading) return undefined;
  const confidence = number !== undefined || capitals ? 0.85 : 0.7;
  return { kind: 'heading', confidence, depth: number ? number.split('.').length : 1 };
}

/** Says whether a block is one line that could stand over a text: short, no full stop, a capital first. */
export function isBareLine(block: Block): boolean {
  const { text } = block;
  return (
    block.pieces.length === 1 &&
    text.length <= 110 &&
    /^["“‘(¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.;:,]["”’)]?\d{0,4}$/.test(text) &&
    text.split(/\s+/).length <= 16
  );
}
