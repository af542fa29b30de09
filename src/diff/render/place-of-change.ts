import type { Change } from '../change.ts';

/** Says where a change is: the headings above, the note or the metadata key, and the source's line. */
export function placeOfChange(change: Change): string {
  const passage = change.new ?? change.old;
  const line = passage?.position?.start.line;
  return [sectionOf(change), ...(line === undefined ? [] : [`line ${line}`])]
    .filter(part => part !== '')
    .join(', ');
}

/** Names the part of the document that a change is in. */
export function sectionOf(change: Change): string {
  if (change.key !== undefined) return `metadata: ${change.key}`;
  if (change.note !== undefined) return `note ${change.note}`;
  const headings = (change.new ?? change.old)?.headings ?? [];
  // The first heading is the title, which names the whole document and no part of it.
  return (headings.length > 1 ? headings.slice(1) : headings).join(' › ');
}

/** Says in a word or two how a passage changed, where its kind does not say so. */
export function mannerOf(change: Change): string {
  const words: Partial<Record<Change['manner'], string>> = {
    moved: 'moved',
    added: 'added',
    removed: 'removed',
    split: 'split',
    joined: 'joined',
  };
  const word = words[change.manner] ?? '';
  return word === change.kind ? '' : word;
}
