import { leadInStrength } from '../../../brief/lead-in.ts';
import { say } from '../../../message/index.ts';
import { blockPosition } from '../block.ts';
import type { Candidate, Scene } from './recogniser.ts';

/**
 * Recognises a block quotation. Evidence: a lead-in above it, one marker and that at its very end,
 * quotation marks round it, an indent of its own, the first person. Against it: markers inside it,
 * or a number that the count skips just before it, for then the quotation itself has been lost.
 */
export function quotation(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  const before = scene.blocks[index - 1];
  if (!block || !before) return undefined;
  const lead = leadInStrength(before.text);
  const markers = scene.markers.get(index) ?? [];
  const why: string[] = [];
  let score = lead;
  if (lead > 0.5) why.push('a lead-in stands above it');
  const last = markers.at(-1);
  if (last && last.to === block.text.length) {
    score += markers.length === 1 ? 0.7 : 0.1;
    why.push(`it ends in marker ${last.label}`);
  }
  if (markers.some(m => m.to < block.text.length)) score -= 0.6;
  if (skipsBefore(scene, index)) score -= 1;
  if (/^[“"‘«„]/.test(block.text) && /[”"’»“]\d{0,4}$/.test(block.text)) {
    score += 0.8;
    why.push('it stands in quotation marks');
  }
  if (block.indent >= 2 && before.indent < block.indent) {
    score += 0.5;
    why.push('it is indented');
  }
  if (/\b(we|our|us|I|my)\b/.test(block.text)) score += 0.2;
  // Without a lead-in only marks round the whole paragraph, or an indent that ends in a marker, will do.
  if (score < 1.1 || (lead === 0 && why.length < 2)) return undefined;
  return {
    kind: 'quotation',
    confidence: Math.min(0.95, score / 2 + 0.3),
    message: say('quotation-recovered', { why: why.join(', ') }, place(scene, index)),
  };
}

function skipsBefore(scene: Scene, index: number): boolean {
  let earlier: number | undefined;
  for (let i = index - 1; i >= 0 && earlier === undefined; i--)
    earlier = scene.markers.get(i)?.at(-1)?.last;
  const next = scene.markers.get(index)?.[0]?.first;
  return earlier !== undefined && next !== undefined && next > earlier + 1;
}

function place(scene: Scene, index: number) {
  const block = scene.blocks[index];
  const position = block && blockPosition(block);
  return position ? { file: scene.file, position } : { file: scene.file };
}
