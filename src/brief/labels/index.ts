import { english } from './english.ts';
import { hindi } from './hindi.ts';
import type { Labels } from './labels.ts';

export type { Labels, TemplateLabels } from './labels.ts';

/**
 * Every language that outputs speak: a file each. They are code and not a folder of YAML, because the
 * text that all formats must agree on is made of them, wherever it is computed, without a file system.
 */
const languages: ReadonlyMap<string, Labels> = new Map([
  ['en', english],
  ['hi', hindi],
]);

/** Gives the words for a language tag; English where no other set exists. */
export function labelsFor(lang: string | undefined): Labels {
  return languages.get(lang?.toLowerCase().split('-')[0] ?? 'en') ?? english;
}

/** What stands for a lost quotation, in each language, for those who read it back. */
export const lostQuotationTexts: readonly string[] = [...languages.values()].map(
  labels => labels.lostQuotation,
);
/** The same in English. */
export const lostQuotationText = english.lostQuotation;
