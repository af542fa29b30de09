/** Chooses from a brief what one audience gets. */
export type { Audience, Edition, Judgement, Slots } from './edition.ts';
export { namePattern } from './focus/name-pattern.ts';
export { formsOf, labelOf, type Topic } from './focus/topic.ts';
export { select } from './select.ts';
export type { SelectOptions } from './select-options.ts';
export { approvalOf } from './take-approved.ts';
export { countWords } from './text/count-words.ts';
