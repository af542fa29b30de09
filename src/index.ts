/**
 * The public API: each stage of the journey, from memory, without files. `readBrief` and `publish`
 * join the stages; every stage can be called on its own.
 */
export * as build from './brief/builders.ts';
export type {
  AnyNode,
  Brief,
  Document,
  Flow,
  Metadata,
  NodeMap,
  NodeType,
  Origin,
  Phrasing,
  Position,
} from './brief/index.ts';
export { canonicalText, digestOf, labelsFor, plainText, rewrite, visit } from './brief/index.ts';
export { checkTree, treeJsonSchema } from './brief/schema/index.ts';
export { clockOf, noDate } from './clock.ts';
export { compose } from './compose/index.ts';
export { readSettings } from './config/index.ts';
export { checkFidelity } from './fidelity/check-fidelity.ts';
export { foldRepeats, type Message, type Result, Trouble } from './message/index.ts';
export { number } from './number/index.ts';
export {
  layOut,
  type Output,
  type Published,
  publish,
  readBrief,
  type Source,
  write,
} from './pipeline.ts';
export { readEmbedded } from './read/embedded/index.ts';
export { decode, type InputFormat, type Reader, readerFor, readers } from './read/index.ts';
export { resolve } from './resolve/index.ts';
export { type Audience, type Edition, select } from './select/index.ts';
export {
  defaultTheme,
  type OutputFormat,
  type Theme,
  themeOf,
  type WriteOptions,
  type Writer,
  writers,
} from './write/index.ts';
