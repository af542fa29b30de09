import type { Change } from '../change.ts';
import { countKinds, type Report } from '../report.ts';

/** The version of the shape that `json` writes; `diffSchema` describes it. */
export const diffSchemaVersion = 1;

/** A change with the edition that it is in. */
export interface ReportedChange extends Change {
  brief: string;
  audience: string;
}

/** Gives a report as plain data: one entry a change, over all editions. */
export function reportData(report: Report) {
  const changes: ReportedChange[] = report.editions.flatMap(({ brief, audience, difference }) =>
    difference.changes.map(change => ({ brief, audience: audience.id, ...change })),
  );
  const templates = report.templates.map(({ what, audience, briefs, changes: touched }) => ({
    kind: 'layout' as const,
    what,
    ...(what === 'theme' ? {} : { audience: audience.id }),
    briefs,
    changes: touched.length,
  }));
  return {
    schemaVersion: diffSchemaVersion,
    old: report.old,
    new: report.new,
    approximate: report.editions.some(edition => edition.difference.approximate === true),
    counts: Object.fromEntries(countKinds(changes)),
    editions: report.editions.map(({ brief, audience, only, difference }) => ({
      brief,
      audience: audience.id,
      ...(only === undefined ? {} : { only }),
      changes: difference.changes.length,
      silent: difference.silent,
    })),
    templates,
    changes,
  };
}

/** Writes a report as JSON. */
export function json(report: Report): string {
  return `${JSON.stringify(reportData(report), undefined, 2)}\n`;
}
