/** What flattening knows on its way down. */
export interface FlattenContext {
  /** The labels of the notes that have a text, by id. */
  readonly notes: ReadonlyMap<string, string>;
  /** The depth of the next heading, from 1. */
  readonly depth: number;
}
