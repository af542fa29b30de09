import type { Change, Segment } from '../change.ts';
import { gravity } from '../kind.ts';
import {
  changesText,
  countChanges,
  type EditionReport,
  kindsText,
  type Report,
  templateText,
} from '../report.ts';
import { excerpt, head } from './excerpt.ts';
import { mannerOf, placeOfChange } from './place-of-change.ts';

/** GitHub refuses a comment that is longer, in characters. */
const limit = 65_536;
const around = 80;
/** What is longer than this is cut: a whole new section belongs in the document, not in a comment. */
const longest = 600;

/** Renders a report for a comment on a pull request: serious changes first, the rest folded. */
export function markdown(report: Report, most = limit): string {
  const count = countChanges(report);
  const title = `## What changed: ${literal(report.old)} → ${literal(report.new)}\n\n`;
  if (count === 0) return `${title}No changes.\n`;
  const all = report.editions.flatMap(edition => edition.difference.changes);
  const intro = `**${changesText(count)}**${all.length > 0 ? `: ${kindsText(all)}` : ''}\n`;
  const parts = [
    ...report.templates.map(template => `\n- **layout** ${templateText(template, literal)}\n`),
    ...report.editions.flatMap(edition => editionParts(edition)),
  ];
  return fill(`${title}${intro}`, parts, most);
}

/** A part with what must follow it to be well formed, should it be the last. */
type Part = string | { open: string; entries: string[]; close: string };

function editionParts({ brief, audience, difference, only }: EditionReport): Part[] {
  const { changes } = difference;
  if (changes.length === 0) return [];
  const side = only === undefined ? '' : only === 'old' ? ' (removed)' : ' (added)';
  const doubt = difference.approximate ? '\nApproximate: compared by text.\n' : '';
  const sorted = [...changes].sort((x, y) => gravity(x.kind) - gravity(y.kind));
  const serious = sorted.filter(change => gravity(change.kind) < gravity('moved'));
  const rest = sorted.slice(serious.length);
  return [
    `\n### ${literal(brief)} · ${literal(audience.label)}${side}\n${doubt}\n`,
    { open: '', entries: serious.map(entry), close: '' },
    ...(rest.length > 0
      ? [
          {
            open: `\n<details>\n<summary>${changesText(rest.length)} less serious: ${kindsText(rest)}</summary>\n\n`,
            entries: rest.map(entry),
            close: '\n</details>\n',
          },
        ]
      : []),
  ];
}

/** Puts parts together up to a length; what does not fit is counted. */
function fill(start: string, parts: readonly Part[], most: number): string {
  const reserve = 200;
  let out = start;
  let left = 0;
  for (const part of parts) {
    const { open, entries, close } =
      typeof part === 'string' ? { open: part, entries: [], close: '' } : part;
    if (out.length + open.length + close.length + reserve > most) {
      left += entries.length;
      continue;
    }
    out += open;
    for (const text of entries)
      if (left === 0 && out.length + text.length + close.length + reserve <= most) out += text;
      else left += 1;
    out += close;
  }
  return left === 0
    ? out
    : `${out}\n${left} more did not fit; run \`briefpress diff\` to see them.\n`;
}

function entry(change: Change): string {
  const about = [mannerOf(change), placeOfChange(change)].filter(part => part !== '').join(' · ');
  const words = excerpt(change.words, around).map(mark).join('').trim();
  const what = change.what === undefined ? '' : `  \n  ${literal(head(change.what, longest))}`;
  return `- **${change.kind}**${about === '' ? '' : ` · ${literal(about)}`}${what}${words === '' ? '' : `  \n  ${words}`}\n`;
}

function mark({ is, text }: Segment): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '' || is === 'same') return literal(text);
  const safe = literal(head(words, longest));
  return `${before}<${is === 'added' ? 'ins' : 'del'}>${safe}</${is === 'added' ? 'ins' : 'del'}>${after}`;
}

/**
 * Writes text so that nothing in it is markup, a link, a mention of a person or of an issue. An empty
 * comment inside an address or a mention hides it from GitHub, which reads the finished text.
 */
export function literal(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~"'$^=-]/g, '\\$&')
    .replace(/:(?=\/\/)/g, ':<!-- -->')
    .replace(/www(?=\.)/gi, '$&<!-- -->')
    .replace(/(@|\\#)(?=[\p{L}\p{N}])/gu, '$1<!-- -->');
}
