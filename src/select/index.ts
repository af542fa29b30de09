/** Chooses from a brief what one audience gets. */
export type { Audience, Edition, Reason, Slots } from './edition.ts';
export { type SelectOptions, select } from './select.ts';
export { countWords } from './unit.ts';
