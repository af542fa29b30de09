import { attribute, tags } from '../pages/tags.ts';
import { xmlPart } from './unpack.ts';

/** What a part refers to: another part of its file, or an address outside. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  /** The part's name in the file; none for an address. */
  part?: string;
}

/** Reads what a part refers to, by the id that it uses. */
export function relationshipsOf(
  files: Record<string, Uint8Array>,
  part: string,
): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const next = tags(xmlPart(files, relationshipsPart(part)) ?? '');
  for (let tag = next(); tag; tag = next()) {
    if (tag.name !== 'Relationship') continue;
    const id = attribute(tag.attributes, 'Id') ?? '';
    const target = attribute(tag.attributes, 'Target') ?? '';
    const outside = attribute(tag.attributes, 'TargetMode') === 'External';
    found.set(id, {
      id,
      target,
      type: attribute(tag.attributes, 'Type')?.split('/').at(-1) ?? '',
      ...(outside ? {} : { part: resolved(part, target) }),
    });
  }
  return found;
}

/** Names the part that holds another's relationships. */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Gives the name that a target has, seen from a part. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
