import * as z from 'zod';
import { nodes } from './nodes.ts';
import { tree } from './root.ts';

/** Gives the JSON Schema (draft 2020-12) of the tree, one definition a node. */
export function treeJsonSchema(): object {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(nodes)) metadata.add(schema, { id });
  metadata.add(tree, { title: 'Briefpress tree', description: 'A brief, or one edition of it.' });
  return z.toJSONSchema(tree, { metadata, target: 'draft-2020-12' });
}
