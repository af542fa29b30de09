import { say } from '../../../message/index.ts';
import { textAt } from '../block/text-at.ts';
import type { Candidate } from './recogniser.ts';
import type { Scene } from './scene.ts';

const longest = 900;
const shortest = 80;
// How much of a text is looked through for what its first paragraph says again.
const reach = 400_000;

/**
 * Recognises the standfirst: the first paragraph, if it carries no marker where the text has some,
 * is no longer than a summary is, and says again what the text says, or stands apart.
 */
export function standfirst(scene: Scene, index: number): Candidate | undefined {
  const block = scene.blocks[index];
  if (!block || scene.edges.has(index) || block.text.length > longest) return undefined;
  for (let i = 0; i < index; i++) if (!scene.edges.has(i)) return undefined;
  if (block.text.length < shortest || scene.markers.has(index)) return undefined;
  if (!/[.!?]["”’]?$/.test(block.text) || scene.items.has(index)) return undefined;
  const why: string[] = [];
  if (scene.markers.size > 0) why.push('it carries no note marker');
  const rest = textAfter(scene, index);
  if (sentences(block.text).some(s => rest.includes(s)))
    why.push('the text says one of its sentences again');
  // In a long text any word comes again.
  if (overlap(block.text, rest) > (rest.length > 20_000 ? 0.95 : 0.75))
    why.push('its words come again in the text');
  if (why.length < 2) return undefined;
  return {
    kind: 'standfirst',
    confidence: 0.6 + 0.1 * why.length,
    message: say('standfirst-recovered', { why: why.join(', ') }, { position: block.position }),
  };
}

function textAfter(scene: Scene, index: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = index + 1; i < scene.blocks.length && length < reach; i++) {
    const text = textAt(scene.blocks, i);
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
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
  return shared / Math.max(1, own.size);
}
