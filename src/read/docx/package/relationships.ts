import type { Package } from './open-package.ts';
import { attributeOf, elementsOf } from './xml.ts';

/** What a part refers to by an id: another part, or an address outside. */
export interface Relationship {
  /** The last word of its type: `image`, `hyperlink`, `footnotes` … */
  type: string;
  /** The name of a part of the package, or an address. */
  target: string;
  external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

/** Reads the relationships of a part; `''` stands for the package itself. Targets that lead out of the package are left out. */
export function relationshipsOf(opened: Package, part: string): Relationships {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = opened.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const out = new Map<string, Relationship>();
  for (const element of elementsOf(root)) {
    const { Id: id, Target: target, TargetMode: mode } = element.attributes;
    if (id === undefined || target === undefined) continue;
    const external = mode === 'External';
    const inside = external ? target : resolve(folder, target);
    if (inside === undefined) continue;
    out.set(id, {
      type: attributeOf(element, 'Type').replace(/^.*\//, ''),
      target: inside,
      external,
    });
  }
  return out;
}

function resolve(folder: string, target: string): string | undefined {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const out: string[] = [];
  for (const piece of path.split('/')) {
    if (piece === '..') {
      if (out.length === 0) return undefined;
      out.pop();
    } else if (piece !== '.' && piece !== '') out.push(piece);
  }
  return out.join('/');
}

/** Finds the part that a part refers to by type. */
export function partOfType(relationships: Relationships, type: string): string | undefined {
  for (const relationship of relationships.values())
    if (relationship.type === type && !relationship.external) return relationship.target;
  return undefined;
}
