import type { TrackChanges } from '../../reader.ts';
import { elementsOf, type XmlElement } from './xml.ts';

/**
 * Finds the characters that open a field which nothing closes: what follows one is text, and would
 * else be taken for its instruction to the end of the file. What a tracked change takes away closes
 * nothing.
 */
export function unclosedFields(root: XmlElement, changes: TrackChanges): ReadonlySet<XmlElement> {
  const gone = changes === 'reject' ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom'];
  const open: XmlElement[] = [];
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      if (gone.includes(child.name)) continue;
      const kind = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : undefined;
      if (kind === 'begin') open.push(child);
      else if (kind === 'end') open.pop();
      walk(child);
    }
  };
  walk(root);
  return new Set(open);
}
