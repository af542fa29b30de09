import { stringify } from 'yaml';
import { type Metadata, type MetadataKey, metadataKeys } from '../../brief/index.ts';

// One order, whatever the source's: the same document gives the same bytes.
const order = Object.keys(metadataKeys) as MetadataKey[];

/**
 * Gives the metadata as YAML front matter, in the keys that the Markdown reader knows; empty where
 * there are none. Which key came from where stays in the tree.
 */
export function frontMatter(metadata: Metadata): string {
  const known = order.flatMap(key => (metadata[key] === undefined ? [] : [[key, metadata[key]]]));
  if (known.length === 0) return '';
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n`;
}
