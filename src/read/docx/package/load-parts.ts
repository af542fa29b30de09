import { say, Trouble } from '../../../message/index.ts';
import type { TrackChanges } from '../../reader.ts';
import type { Part } from '../context.ts';
import type { Package } from './open-package.ts';
import { partOfType, type Relationships, relationshipsOf } from './relationships.ts';
import { unclosedFields } from './unclosed-fields.ts';
import { childOf, elementsOf, type XmlElement } from './xml.ts';

/** A part with its content. */
export interface LoadedPart extends Part {
  root: XmlElement;
}

/** The parts of a Word file that are read. */
export interface Parts {
  document: LoadedPart;
  body: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  settings: XmlElement | undefined;
  comments: XmlElement | undefined;
  footnotes: LoadedPart | undefined;
  endnotes: LoadedPart | undefined;
  headers: LoadedPart[];
  footers: LoadedPart[];
  /** The relationships of the package, which name the parts of its properties. */
  names: Relationships;
}

/** Loads the parts by what the package says of them; a package without a document part is no Word file. */
export function loadParts(opened: Package, file: string, changes: TrackChanges): Parts {
  const loadPart = partLoader(opened, changes);
  const names = relationshipsOf(opened, '');
  const main = partOfType(names, 'officeDocument') ?? 'word/document.xml';
  const document = loadPart(main);
  const body = childOf(document?.root, 'w:body');
  if (!document || !body) {
    const why = document
      ? `its part \`${main}\` is no Word document`
      : `its part \`${main}\` is missing`;
    throw new Trouble(say('package-broken', { why }, { file }));
  }
  const named = (type: string) => partOfType(document.relationships, type);
  const xml = (type: string) => {
    const name = named(type);
    return name === undefined ? undefined : opened.xml(name);
  };
  const part = (type: string) => {
    const name = named(type);
    return name === undefined ? undefined : loadPart(name);
  };
  const all = (type: string) =>
    [...document.relationships.values()]
      .filter(relationship => relationship.type === type && !relationship.external)
      .flatMap(({ target }) => loadPart(target) ?? []);
  return {
    document,
    body,
    styles: xml('styles'),
    numbering: xml('numbering'),
    settings: xml('settings'),
    comments: xml('comments'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    headers: all('header'),
    footers: all('footer'),
    names,
  };
}

function partLoader(opened: Package, changes: TrackChanges) {
  return (name: string): LoadedPart | undefined => {
    const root = opened.xml(name);
    if (!root) return undefined;
    const relationships = relationshipsOf(opened, name);
    const unclosed = unclosedFields(root, changes);
    return { name, root, relationships, lines: linesOf(root), unclosed };
  };
}

function linesOf(root: XmlElement): Map<XmlElement, number> {
  const lines = new Map<XmlElement, number>();
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') lines.set(child, lines.size + 1);
      walk(child);
    }
  };
  walk(root);
  return lines;
}
