import type { Brief } from '../brief/index.ts';
import { type Result, say } from '../message/index.ts';

/** Names a brief that has no title after its file: an editorial title, and a warning that says so. */
export function titleFromFile(brief: Brief, file: string): Result<Brief> {
  if (brief.metadata.title !== undefined) return { value: brief, messages: [] };
  const name = file.replace(/^.*[\\/]/su, '').replace(/\.[^.]+$/, '');
  const words = name.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
  const unnamed = words === '' || /^<.*>$/.test(words);
  const title = unnamed ? 'Untitled brief' : words.charAt(0).toUpperCase() + words.slice(1);
  const metadata = {
    ...brief.metadata,
    title,
    origins: { ...brief.metadata.origins, title: 'editorial' as const },
  };
  return {
    value: { ...brief, metadata },
    messages: [say('title-missing', { title, ...(unnamed ? { unnamed } : {}) }, { file })],
  };
}
