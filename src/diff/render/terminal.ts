import type { Change, Segment } from '../change.ts';
import {
  changesText,
  countChanges,
  type EditionReport,
  kindsText,
  type Report,
  templateText,
} from '../report.ts';
import { excerpt } from './excerpt.ts';
import { mannerOf, placeOfChange, sectionOf } from './place-of-change.ts';

/** Paints what a terminal shows; the plain one writes signs round the words instead. */
export interface Paint {
  removed: (text: string) => string;
  added: (text: string) => string;
  bold: (text: string) => string;
  dim: (text: string) => string;
}

/** Paints with signs, as `git diff --word-diff` does, for pipes and screen readers. */
export const plainPaint: Paint = {
  removed: text => `[-${text}-]`,
  added: text => `{+${text}+}`,
  bold: text => text,
  dim: text => text,
};

/** How much of what is the same is shown on either side, in characters. */
const around = 60;

/** Renders a report for a terminal: a summary by section, then each change with its words in context. */
export function terminal(report: Report, paint: Paint): string {
  if (countChanges(report) === 0) return 'No changes.\n';
  const parts = [`${paint.bold(`${shown(report.old)} → ${shown(report.new)}`)}\n`];
  for (const template of report.templates)
    parts.push(`${paint.bold('layout')}  ${templateText(template, shown)}\n`);
  for (const edition of report.editions) {
    if (edition.difference.changes.length === 0) continue;
    parts.push(`${head(edition, paint)}${summary(edition.difference.changes, paint)}`);
    for (const change of edition.difference.changes) parts.push(entry(change, paint));
  }
  return parts.join('\n');
}

/** Renders the summaries alone: a line an edition, a line a section. */
export function stat(report: Report, paint: Paint): string {
  if (countChanges(report) === 0) return 'No changes.\n';
  const editions = report.editions
    .filter(edition => edition.difference.changes.length > 0)
    .map(edition => `${head(edition, paint)}${summary(edition.difference.changes, paint)}`);
  const templates = report.templates.map(template => `${templateText(template, shown)}\n`);
  return [...templates, ...editions].join('');
}

function head({ brief, audience, difference, only }: EditionReport, paint: Paint): string {
  const { changes } = difference;
  const side = only === undefined ? '' : only === 'old' ? ', removed' : ', added';
  const doubt = difference.approximate ? `, ${paint.dim('approximate: compared by text')}` : '';
  return `${paint.bold(`${shown(brief)} · ${shown(audience.label)}`)}${side}: ${changesText(changes.length)}${doubt}\n`;
}

function summary(changes: readonly Change[], paint: Paint): string {
  const sections = new Map<string, Change[]>();
  for (const change of changes) {
    const name = sectionOf(change);
    const there = sections.get(name);
    if (there) there.push(change);
    else sections.set(name, [change]);
  }
  return [...sections]
    .map(([name, own]) => `  ${shown(name) || '(no heading)'}: ${paint.dim(kindsText(own))}\n`)
    .join('');
}

function entry(change: Change, paint: Paint): string {
  const manner = mannerOf(change);
  const also = change.also.length > 0 ? `also ${change.also.join(', ')}` : '';
  const about = [manner, also, placeOfChange(change)].filter(part => part !== '').join(' · ');
  const what = change.what === undefined ? '' : `  ${paint.dim(shown(change.what))}\n`;
  const words = excerpt(change.words, around)
    .map(segment => paintWords(segment, paint))
    .join('');
  return `${paint.bold(change.kind)}  ${paint.dim(shown(about))}\n${what}${words === '' ? '' : `  ${words.trim()}\n`}`;
}

function paintWords({ is, text }: Segment, paint: Paint): string {
  const safe = shown(text);
  return is === 'same' ? safe : paint[is](safe);
}

/** Takes control characters out of text, so that content can't steer the terminal. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
