import { compare } from '../../../src/diff/compare.ts';
import type { Report } from '../../../src/diff/report.ts';
import { doc } from '../doc.ts';

/** Makes the report on two documents of one brief, built from a line each. */
export function reportOf(
  old: string,
  fresh: string,
  notes: Record<string, string> = {},
  metadata: [Record<string, string>, Record<string, string>] = [{}, {}],
): Report {
  return {
    old: 'v1',
    new: 'v2',
    editions: [
      {
        brief: 'treaty',
        audience: { id: 'full-brief', label: 'Full brief' },
        difference: compare(doc(old, notes, metadata[0]), doc(fresh, notes, metadata[1])),
      },
    ],
    templates: [],
  };
}
