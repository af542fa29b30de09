import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real texts stand beside the project, not in it; tests that need them skip where they are absent. */
const root = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** What a careful reader finds in a real text. */
export interface Truth {
  noteMarkers: { n: number; after: string; at: number; line: number }[];
  missingMarkers?: number[];
  headings?: string[];
  blockQuotes?: { line?: number; starts: string; leadInLine?: number }[];
  lostBlockQuote?: { afterLine: number; leadInEnds: string; missingNote: number };
  attributions?: Record<string, string>;
  inlineQuotes?: { line: number; at: number; text: string }[];
  standfirst?: { line: number } | null;
  disclaimer?: { line: number } | null;
}

export interface Case {
  name: string;
  text: string;
  truth: Truth;
}

/** Loads the texts of a folder (`seeds`, `cases/text`) with their truths; none where it is absent. */
export function cases(folder: string): Case[] {
  const path = `${root}${folder}/`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(path + file, 'utf8'),
      truth: JSON.parse(
        readFileSync(path + file.replace(/\.txt$/, '.truth.json'), 'utf8'),
      ) as Truth,
    }));
}

export const seed: Case | undefined = cases('seeds')[0];
