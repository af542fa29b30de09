/** Chooses from a brief what one audience gets. */
export type { Audience, Edition, Judgement, Slots } from './edition.ts';
export { namePattern } from './focus/name-pattern.ts';
export { formsOf, labelOf, type Topic } from './focus/topic.ts';
export { type SelectOptions, select } from './select.ts';
export { approvalOf } from './take-approved.ts';
export { countWords } from './text/count-words.ts';
