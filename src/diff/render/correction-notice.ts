import type { Change } from '../change.ts';
import { gravity, type Kind } from '../kind.ts';
import type { EditionReport } from '../report.ts';
import { head } from './excerpt.ts';
import { sectionOf } from './place-of-change.ts';

/** The kinds that readers of a published text are owed a word about. */
const owed: ReadonlySet<Kind> = new Set<Kind>([
  'quotation',
  'figure',
  'name',
  'citation',
  'recommendation',
  'added',
  'removed',
]);

const nouns: Record<Kind, string> = {
  quotation: 'a quotation',
  figure: 'a figure',
  name: 'a name',
  citation: 'a citation',
  recommendation: 'a recommendation',
  added: 'a passage',
  removed: 'a passage',
  moved: 'a passage',
  wording: 'the wording',
  layout: 'the layout',
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** How much of a passage a notice quotes, in characters. */
const longest = 200;

/**
 * Renders the short public note that goes with a revision, as plain text: the day, and each change
 * that bears on what the text says. Gives nothing where there is none.
 */
export function correctionNotice({ difference }: EditionReport, date?: string): string {
  const { changes, old, new: fresh } = difference;
  const told = changes
    .filter(change => owed.has(change.kind) && change.manner !== 'metadata')
    .sort((x, y) => gravity(x.kind) - gravity(y.kind));
  if (told.length === 0) return '';
  const title = fresh.metadata.title ?? old.metadata.title;
  const day = dayText(date ?? fresh.metadata.date);
  const on = day === '' ? 'In this revision' : `On ${day}`;
  const version = fresh.metadata.version;
  const opening = `Correction${title ? ` to “${line(title)}”` : ''}${version ? `, version ${line(version)}` : ''}`;
  if (told.length === 1) return `${opening}\n\n${on} ${sentence(told[0] as Change, title)}\n`;
  const items = told.map(change => `- ${upper(sentence(change, title))}`);
  return `${opening}\n\n${on} the following was changed:\n\n${items.join('\n')}\n`;
}

function sentence(change: Change, title: string | undefined): string {
  const of = change.note === undefined ? sectionOf(change) : '';
  const section = of === title ? '' : of;
  const where = change.note
    ? ` in note ${change.note}`
    : section === ''
      ? ''
      : ` in the section “${line(section)}”`;
  const noun = nouns[change.kind];
  if (change.manner === 'added')
    return ended(`${noun}${where} was added: ${quote(change.new?.text)}`);
  if (change.manner === 'removed')
    return ended(`${noun}${where} was removed: ${quote(change.old?.text)}`);
  if (change.kind === 'citation' && change.what !== undefined && change.manner !== 'note')
    return ended(`${noun}${where} was changed: ${line(change.what)}`);
  const { was, is } = changedWords(change);
  if (was === '' && is !== '')
    return ended(
      `${noun}${where} was changed: ${quote(is)} was added, so that it reads ${quote(change.new?.text)}`,
    );
  if (is === '' && was !== '')
    return ended(
      `${noun}${where} was changed: ${quote(was)} was taken out, so that it reads ${quote(change.new?.text)}`,
    );
  return ended(
    `${noun}${where} was corrected from ${quote(was)} to ${quote(is)}, in ${quote(change.new?.text)}`,
  );
}

/** Ends a sentence, unless the passage that it quotes last ends one. */
function ended(text: string): string {
  return /[.!?…](?:\[[^\]]*\])*”$/u.test(text) ? text : `${text}.`;
}

/** Gives the words that went and those that came, from the first difference to the last. */
function changedWords(change: Change): { was: string; is: string } {
  const first = change.words.findIndex(segment => segment.is !== 'same');
  const last = change.words.findLastIndex(segment => segment.is !== 'same');
  const between = change.words.slice(first, last + 1);
  const side = (not: 'added' | 'removed') =>
    between
      .filter(segment => segment.is !== not)
      .map(segment => segment.text)
      .join('')
      .trim();
  return { was: side('added'), is: side('removed') };
}

function quote(text: string | undefined): string {
  return `“${head(line(text ?? ''), longest)}”`;
}

function line(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayText(date: string | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  const name = months[Number(month) - 1];
  return name === undefined || day === undefined ? '' : `${Number(day)} ${name} ${year}`;
}
