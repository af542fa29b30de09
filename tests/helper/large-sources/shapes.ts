import { readFileSync } from 'node:fs';

/** Sources that grow, by what grows in them; each makes about so many characters. */
export type Shapes = Readonly<Record<string, (size: number) => string>>;

/** Repeats a unit that counts, up to a size. */
export function each(size: number, unit: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 1, length = 0; length < size; i++) {
    const part = unit(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Repeats a text whole, as often as comes nearest below a size, and at least once. */
export function fill(text: string, size: number): string {
  return text.repeat(Math.max(1, Math.floor(size / text.length)));
}

/** A sentence with a figure, a quotation and a year. */
export const said = (i: number) =>
  `In ${1900 + (i % 100)} it was said that “the trade of ${i} tonnes grew”, and nobody asked why.`;

/** Gives the text of a sample that comes with the project. */
export function sample(path: string): string {
  return readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');
}

/** The lines of a sample, as they are pasted into a page or a Word file, safe for markup. */
export const pasted: readonly string[] = sample('ferry-treaty/brief.txt')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
