import { join } from 'node:path';
import { say, Trouble } from '../message/index.ts';
import type { FoundSource } from './find-sources.ts';

/** Ends the build where two sources would write the same file; file systems that ignore case count. */
export function refuseCollisions(sources: readonly FoundSource[], out: string): void {
  const taken = new Map<string, FoundSource>();
  for (const source of sources) {
    const key = source.name.normalize('NFC').toLowerCase();
    const other = taken.get(key);
    if (other && other.file !== source.file)
      throw new Trouble(
        say('output-collision', {
          path: join(out, source.name),
          sources: `\`${other.file}\` and \`${source.file}\``,
        }),
      );
    taken.set(key, source);
  }
}
