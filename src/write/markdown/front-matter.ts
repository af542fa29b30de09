import { stringify } from 'yaml';
import type { Metadata } from '../../brief/index.ts';

/**
 * Gives the metadata as YAML front matter, in the keys that the Markdown reader knows; empty where
 * there are none. Which key came from where stays in the tree.
 */
export function frontMatter(metadata: Metadata): string {
  const { origins: _, ...known } = metadata;
  if (Object.keys(known).length === 0) return '';
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n`;
}
