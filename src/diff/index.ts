/** Compares two documents: what changed, of what kind, and the steps from one to the other. */
export { apply } from './apply/apply.ts';
export type { Change, Manner, Passage, Segment } from './change.ts';
export { compare } from './compare.ts';
export type { Difference } from './difference.ts';
export { type Kind, kinds } from './kind.ts';
export type { Mark, Merged } from './merge/mark.ts';
export { merge } from './merge/merge.ts';
export type { Operation } from './operation.ts';
export type { EditionReport, Report, TemplateReport } from './report.ts';
