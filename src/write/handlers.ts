import type { NodeMap, NodeType } from '../brief/index.ts';

/** A table with one handler for every node that a document can hold; a missing one does not compile. */
export type Handlers<Context, Output> = {
  [T in Exclude<NodeType, 'brief' | 'document'>]: (node: NodeMap[T], context: Context) => Output;
};
