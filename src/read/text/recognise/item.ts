import type { Candidate, Scene } from './recogniser.ts';

const bullet = /^[•·▪◦‣*–-]\s+(?=\S)/;
const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/;

/** Recognises an item of a list: a bullet, or a number beside a neighbour that counts on. */
export function item(scene: Scene, index: number): Candidate | undefined {
  const text = scene.blocks[index]?.text ?? '';
  const mark = bullet.exec(text);
  if (mark) return { kind: 'item', confidence: 0.8, lead: mark[0].length, ordered: false };
  const counted = number.exec(text);
  if (!counted) return undefined;
  const at = Number(counted[1]);
  const neighbour = (i: number, n: number) =>
    Number(number.exec(scene.blocks[i]?.text ?? '')?.[1]) === n;
  if (!neighbour(index - 1, at - 1) && !neighbour(index + 1, at + 1)) return undefined;
  return { kind: 'item', confidence: 0.88, lead: counted[0].length, ordered: true };
}
