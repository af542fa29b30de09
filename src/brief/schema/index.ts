/** The tree's check at run time and its JSON Schema. Load it when needed: zod takes its time. */
export { checkTree } from './check-tree.ts';
export { treeJsonSchema } from './tree-json-schema.ts';
