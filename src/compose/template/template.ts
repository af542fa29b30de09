import type { Origin, Position } from '../../brief/index.ts';

/** One Handlebars file: its path as messages name it, and its text. */
export interface TemplateFile {
  path: string;
  source: string;
}

/** An audience's template with the partials that it may name. */
export interface Template extends TemplateFile {
  partials: ReadonlyMap<string, TemplateFile>;
}

/** What a template may print: plain objects and lists of strings, numbers, booleans and tree nodes. */
export type TemplateData = Readonly<Record<string, unknown>>;

export interface ComposeOptions {
  /** Says where a printed string comes from, so that a title that the brief prints is the brief's. */
  originOf?: (value: string) => Origin;
  /** The document's language (BCP 47), for dates. */
  lang?: string;
}

/** Where an expression stands, and how its template writes it. */
export interface Site {
  file: string;
  position: Position;
  expression: string;
}
