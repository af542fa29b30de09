import type { BuiltIn } from './helper.ts';

/** The blocks that Handlebars itself gives: `if`, `unless`, `each` and `with`. */
export const builtIn: BuiltIn = { kind: 'built-in', least: 1, most: 1 };
/** A condition of Handlebars' own, which may count 0 as a value. */
export const condition: BuiltIn = { ...builtIn, hash: ['includeZero'] };
