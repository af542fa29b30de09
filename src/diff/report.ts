import type { Change } from './change.ts';
import type { Difference } from './difference.ts';
import { type Kind, kinds } from './kind.ts';

/** The files of the pictures that a side shows, by their addresses. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** What changed in one edition of one brief. */
export interface EditionReport {
  brief: string;
  audience: { id: string; label: string };
  /** Says that only one side has the edition. */
  only?: 'old' | 'new';
  difference: Difference;
  /** The pictures of either side, as far as their files are known. */
  pictures?: { old: Pictures; new: Pictures };
}

/** What a template, its audience's settings or the theme changed by themselves, over all that they touch. */
export interface TemplateReport {
  what: 'template' | 'theme';
  /** For whom; nobody in particular where the theme changed. */
  audience: { id: string; label: string };
  briefs: readonly string[];
  /** The changes in the first brief that it touches. */
  changes: readonly Change[];
}

/** What changed between two revisions of one or more briefs. */
export interface Report {
  old: string;
  new: string;
  editions: readonly EditionReport[];
  templates: readonly TemplateReport[];
}

/** Counts changes by kind, most serious first; kinds that don't occur are left out. */
export function countKinds(changes: readonly Change[]): [Kind, number][] {
  return kinds.flatMap((kind): [Kind, number][] => {
    const count = changes.filter(change => change.kind === kind).length;
    return count > 0 ? [[kind, count]] : [];
  });
}

/** Counts the changes of a report; what a template changed is one. */
export function countChanges(report: Report): number {
  const own = report.editions.reduce((sum, e) => sum + e.difference.changes.length, 0);
  return own + report.templates.length;
}

/** Says whether a report holds a change of one of these kinds, or any, where none are named. */
export function holdsKind(report: Report, wanted: readonly Kind[] | undefined): boolean {
  if (wanted === undefined) return countChanges(report) > 0;
  return (
    report.editions.some(e => e.difference.changes.some(change => wanted.includes(change.kind))) ||
    (report.templates.length > 0 && wanted.includes('layout'))
  );
}

/** Gives the words "3 figure, 1 name". */
export function kindsText(changes: readonly Change[]): string {
  return countKinds(changes)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}

/** Gives the words "1 change" or "3 changes". */
export function changesText(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'}`;
}

/** Says what a template or the theme changed. */
export function templateText(
  { what, audience, briefs, changes }: TemplateReport,
  shown: (text: string) => string = text => text,
): string {
  const touched = briefs.map(shown).join(', ');
  if (what === 'theme') return `The theme changed: the look of ${touched}`;
  return `The template of ${shown(audience.label)} changed: ${changesText(changes.length)} in ${touched}`;
}
