/** A template's own file, or a partial, as Handlebars compiled it. */
export interface ReadyFile {
  source: string;
  /** What `Handlebars.precompile` gives. */
  spec: unknown;
}

/** A template that was compiled when the package was built. */
export interface Ready {
  main: ReadyFile;
  partials: Readonly<Record<string, ReadyFile>>;
  /** The places that it may name: the partial that it is in (none: the main file), where, and what stands there. */
  sites: readonly [partial: string, start: Point, end: Point, expression: string][];
}

type Point = readonly [line: number, column: number, offset: number];

/**
 * The package's own templates, compiled. It is empty here, and filled in the bundles (`.ci/bundle.mjs`):
 * Handlebars takes longer to compile the templates of a brief than the brief takes to go through them.
 */
export const ready: readonly (() => Ready)[] = [];
