import type { Metadata, Origin } from './node/index.ts';

/**
 * Tells where a printed string comes from: from the source, if it is, character for character, a
 * metadata value that the source gives; else it is editorial.
 */
export function originsOf(metadata: Metadata): (value: string) => Origin {
  const own = new Set<string>();
  for (const [key, value] of Object.entries(metadata)) {
    if (key === 'origins' || (metadata.origins?.[key] ?? 'brief') !== 'brief') continue;
    collect(value, own);
  }
  return value => (own.has(value) ? 'brief' : 'editorial');
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, into);
}
