/** From a template and data to Markdown with tokens. */
export { checkNames } from './check-names.ts';
export { type Compiled, compileTemplate } from './compile-template.ts';
export { type Run, runTemplate, type Token } from './run-template.ts';
export type * from './template.ts';
