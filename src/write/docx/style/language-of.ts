import type { IRunPropertiesOptions } from 'docx';

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const eastAsian = new Set(['zh', 'ja', 'ko']);

/**
 * Gives the run formatting for a language tag. Word keeps three languages a run, one a kind of script;
 * it looks at the second for Chinese, Japanese and Korean, and at the third for scripts that are shaped.
 */
export function languageOf(tag: string): IRunPropertiesOptions {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return {
    language: {
      value: tag,
      bidirectional: tag,
      ...(eastAsian.has(primary) ? { eastAsia: tag } : {}),
    },
    ...(rightToLeft.has(primary) ? { rightToLeft: true } : {}),
  };
}
