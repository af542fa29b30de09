import type { Candidate, Scene } from './recogniser.ts';
import { title } from './title.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const datePattern = new RegExp(
  String.raw`^(?:(\d{1,2})\s+(${months})\s+(\d{4})|(${months})\s+(\d{1,2}),\s+(\d{4})|(\d{4})-(\d{2})-(\d{2}))$`,
);
const byPattern = /^by\s+(\p{Lu}.{1,80})$/iu;

/** Recognises the lines between title and text that say who wrote the brief and when. */
export function byline(scene: Scene, index: number): Candidate | undefined {
  if (index < 1 || index > 4 || !title(scene, 0)) return undefined;
  const earlier = scene.blocks.slice(1, index).every((_, i) => byline(scene, i + 1) !== undefined);
  const text = scene.blocks[index]?.text ?? '';
  if (!earlier || (!dateOf(text) && !authorsOf(text))) return undefined;
  return { kind: 'byline', confidence: 0.9 };
}

/** Reads a line that is a date, as ISO 8601. */
export function dateOf(line: string): string | undefined {
  const m = datePattern.exec(line.trim());
  if (!m) return undefined;
  const names = months.split('|');
  const two = (n: string | number) => String(n).padStart(2, '0');
  if (m[7]) return `${m[7]}-${m[8]}-${m[9]}`;
  const [day, month, year] = m[1] ? [m[1], m[2], m[3]] : [m[5], m[4], m[6]];
  return `${year}-${two(names.indexOf(month ?? '') + 1)}-${two(day ?? '')}`;
}

/** Reads the names on a line such as "By A. Author and B. Writer". */
export function authorsOf(line: string): string[] | undefined {
  const names = byPattern.exec(line.trim())?.[1];
  return names?.split(/,\s*|\s+and\s+|\s+&\s+/).filter(name => name !== '');
}
