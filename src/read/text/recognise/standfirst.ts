import { say } from '../../../message/index.ts';
import { blockPosition } from '../block.ts';
import { byline } from './byline.ts';
import type { Candidate, Scene } from './recogniser.ts';
import { title } from './title.ts';

/**
 * Recognises the standfirst: the first paragraph, if it carries no marker where the text has some,
 * is no longer than a summary is, and says again what the text says, or stands apart.
 */
export function standfirst(scene: Scene, index: number): Candidate | undefined {
  const first = scene.blocks.findIndex((_, i) => !title(scene, i) && !byline(scene, i));
  const block = scene.blocks[index];
  if (index !== first || !block || block.text.length > 900 || block.text.length < 80)
    return undefined;
  if (scene.markers.has(index) || !/[.!?]["”’]?$/.test(block.text)) return undefined;
  const why: string[] = [];
  if (scene.markers.size > 0) why.push('it carries no note marker');
  const rest = scene.blocks.slice(index + 1).map(b => b.text);
  if (sentences(block.text).some(s => rest.some(text => text.includes(s))))
    why.push('the text says one of its sentences again');
  if (overlap(block.text, rest.join(' ')) > 0.75) why.push('its words come again in the text');
  if (why.length < 2) return undefined;
  const position = blockPosition(block);
  return {
    kind: 'standfirst',
    confidence: 0.6 + 0.1 * why.length,
    message: say(
      'standfirst-recovered',
      { why: why.join(', ') },
      { file: scene.file, ...(position ? { position } : {}) },
    ),
  };
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(s => s.length > 30);
}

// The share of the longer words of a text that another text holds too.
function overlap(text: string, other: string): number {
  const words = (s: string) => new Set(s.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const own = words(text);
  const theirs = words(other);
  let shared = 0;
  for (const word of own) if (theirs.has(word)) shared += 1;
  return own.size === 0 ? 0 : shared / own.size;
}
