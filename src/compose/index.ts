/** From an edition and its audience's template to a laid-out document. */
export { type Compose, compose, composer } from './compose.ts';
export type { ComposeOptions, Template, TemplateData, TemplateFile } from './template/index.ts';
