/** From a template and data to Markdown with tokens. */

export { type Compiled, compileTemplate } from './compile-template.ts';
export { checkNames } from './names/check-names.ts';
export { type Run, runTemplate, type Token } from './run-template.ts';
export type * from './template.ts';
