import { currencyBefore, type Document, unitBehind, visit } from '../../brief/index.ts';
import type { Change, Segment } from '../change.ts';
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
 * Renders the short public note that goes with a revision, as plain text: the day, each change that
 * bears on what the text says, and that there are others of wording. Gives nothing where there is
 * none. The day is the one given, or the revision's own, unless that is still the one of the old text.
 */
export function correctionNotice({ difference }: EditionReport, date?: string): string {
  const { changes, old, new: fresh } = difference;
  const told = changes
    .filter(change => owed.has(change.kind) && change.manner !== 'metadata')
    .sort((x, y) => gravity(x.kind) - gravity(y.kind));
  const reworded = changes.some(
    change =>
      change.kind === 'wording' &&
      (change.manner !== 'metadata' || ['title', 'subtitle'].includes(change.key ?? '')),
  );
  if (told.length === 0 && !reworded) return '';
  const title = fresh.metadata.title ?? old.metadata.title;
  const own = old.metadata.date === undefined ? undefined : fresh.metadata.date;
  const day = dayText(date ?? (own === old.metadata.date ? undefined : own));
  const onDay = (words: string) => (day === '' ? upper(words) : `On ${day} ${words}`);
  const markers = new Set([...markersOf(old), ...markersOf(fresh)]);
  const say = (change: Change) => sentence(change, title, text => unmarked(text, markers));
  const version = fresh.metadata.version;
  const opening = `Correction${title ? ` to “${line(title)}”` : ''}${version ? `, version ${line(version)}` : ''}`;
  const [first, ...more] = told;
  if (!first) return `${opening}\n\n${onDay('small changes of wording were made.')}\n`;
  if (more.length === 0 && !reworded) return `${opening}\n\n${onDay(say(first))}\n`;
  const items = told.map(change => `- ${upper(say(change))}`);
  if (reworded) items.push('- And small changes of wording.');
  return `${opening}\n\n${onDay('the following was changed:')}\n\n${items.join('\n')}\n`;
}

function sentence(
  change: Change,
  title: string | undefined,
  bare: (text: string) => string,
): string {
  const quote = (text: string | undefined) => quoted(bare(text ?? ''));
  const of = change.note === undefined ? sectionOf(change) : '';
  const section = of === title ? '' : of;
  const where = change.note
    ? ` in note ${change.note}`
    : section === ''
      ? ''
      : ` in the section “${line(section)}”`;
  const noun = nouns[change.kind];
  if (change.manner === 'edited' && (change.kind === 'added' || change.kind === 'removed')) {
    const verb = change.also.includes('removed') ? 'replaced' : change.kind;
    return ended(`a picture${where} was ${verb}`);
  }
  if (change.manner === 'added')
    return ended(`${noun}${where} was added: ${quote(change.new?.text)}`);
  if (change.manner === 'removed')
    return ended(`${noun}${where} was removed: ${quote(change.old?.text)}`);
  if (change.kind === 'citation' && change.what !== undefined && change.manner !== 'note')
    return ended(`${noun}${where} was changed: ${line(change.what)}`);
  const { was, is } = changedWords(change, bare);
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

const behind = new RegExp(`^${unitBehind}`, 'u');
const before = new RegExp(`${currencyBefore}$`, 'u');

/**
 * Gives the words that went and those that came, from the first difference to the last; a figure with
 * its currency and its unit.
 */
function changedWords(change: Change, bare: (text: string) => string): { was: string; is: string } {
  const first = change.words.findIndex(segment => segment.is !== 'same');
  const last = change.words.findLastIndex(segment => segment.is !== 'same');
  const between = change.words.slice(first, last + 1);
  const isFigure = change.kind === 'figure';
  const around = (segment: Segment | undefined, pattern: RegExp) =>
    isFigure ? (pattern.exec(segment?.text ?? '')?.[0] ?? '') : '';
  const [front, back] = [
    around(change.words[first - 1], before),
    around(change.words[last + 1], behind),
  ];
  const side = (not: 'added' | 'removed') => {
    const words = between
      .filter(segment => segment.is !== not)
      .map(segment => segment.text)
      .join('');
    if (words.trim() === '') return '';
    const whole = `${front}${words}${back}`;
    return (change.kind === 'citation' ? whole : bare(whole)).trim();
  };
  return { was: side('added'), is: side('removed') };
}

/** Collects the markers of notes as a document prints them. */
function markersOf(document: Document): Set<string> {
  const out = new Set<string>();
  visit(document, node => {
    if (node.type === 'citation') out.add(`[${String(node.marker ?? node.label ?? '')}]`);
    return undefined;
  });
  return out;
}

/** Takes the markers of notes out of a text; other words in brackets stay. */
function unmarked(text: string, markers: ReadonlySet<string>): string {
  return text.replace(/\s?\[[^[\]]*\]/gu, found => (markers.has(found.trim()) ? '' : found));
}

function quoted(text: string): string {
  return `“${head(line(text), longest)}”`;
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
