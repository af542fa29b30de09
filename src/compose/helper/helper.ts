import type { BoxKind, Origin, Role } from '../../brief/index.ts';

/** What a block helper may wrap its content in. */
export type Wrapping = { type: 'box'; kind: BoxKind } | { type: 'section'; role: Role };

export interface HelperContext {
  originOf: (value: string) => Origin;
  lang: string;
  /** Records what is wrong with an argument; its value is what the helper then gives. */
  fail: (why: string) => undefined;
}

interface Shape {
  /** How many values it takes. */
  least: number;
  most: number;
  /** The names it takes as `name=value`. */
  hash?: readonly string[];
  /** The words that its first value must be one of, in quotes. */
  words?: readonly string[];
}

/** A helper that computes a value from values, printed or passed on. */
export interface InlineHelper extends Shape {
  kind: 'inline';
  run: (
    args: readonly unknown[],
    hash: Readonly<Record<string, unknown>>,
    context: HelperContext,
  ) => unknown;
}

/** A helper that sets its block apart; only the layout knows how. */
export interface WrapHelper extends Shape {
  kind: 'wrap';
  wrapping: (word: string) => Wrapping;
}

/** A block of Handlebars' own. */
export interface BuiltIn extends Shape {
  kind: 'built-in';
}

export type Helper = InlineHelper | WrapHelper | BuiltIn;
