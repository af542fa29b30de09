import type { Brief, Document } from '../../brief/index.ts';
import { say, Trouble } from '../../message/index.ts';

/** Reads a tree that `inspect --json` wrote. */
export function readTree(text: string, path: string): Document | Brief {
  const refuse = (why: string) => new Trouble(say('operand-unreadable', { path, why }));
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
  const root = tree as Partial<Document | Brief> | null;
  if (
    typeof root !== 'object' ||
    root === null ||
    (root.type !== 'document' && root.type !== 'brief') ||
    !Array.isArray(root.children) ||
    typeof root.metadata !== 'object'
  )
    throw refuse('it is no tree of a brief or a document');
  return root as Document | Brief;
}
