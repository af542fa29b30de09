import type { Document } from '../../brief/index.ts';
import { compare } from '../../diff/compare.ts';
import type { Difference } from '../../diff/difference.ts';
import type { EditionReport, Pictures, Report, TemplateReport } from '../../diff/report.ts';
import { type Message, say, Trouble } from '../../message/index.ts';
import type { PublishedAudience } from '../../pipeline.ts';
import type { Theme } from '../../write/index.ts';
import { findAudiences, loadAudiences } from '../audiences.ts';
import { sha256 } from '../recording-host.ts';
import { layOutAs } from './lay-out-as.ts';
import { lonely } from './lonely.ts';
import type { Side, SideBrief } from './side.ts';
import { compareDocuments, type SideDocument } from './side-document.ts';

export interface CompareOptions {
  /** Folders of audiences, the project's own first. */
  templates: readonly string[];
  /** Audiences by name; the one that gets everything, where there are none. */
  audiences: readonly string[];
  /** Every audience of each brief. */
  all?: boolean;
}

/** Compares two sides: every brief that either has, for the audiences asked for. */
export async function compareSides(
  old: Side,
  fresh: Side,
  options: CompareOptions,
): Promise<{ report: Report; messages: Message[] }> {
  const messages: Message[] = [...(old.messages ?? []), ...(fresh.messages ?? [])];
  const loadFresh = audienceLoader(fresh, options);
  // Two files that are read here have the same templates beside them.
  const loadOld = old.host === fresh.host ? loadFresh : audienceLoader(old, options);
  const audienceOf = { old: loadOld, fresh: loadFresh };
  const editions: EditionReport[] = [];
  const touched = new Map<string, TemplateReport & { briefs: string[] }>();
  for (const [a, b] of isMixed(old, fresh) ? [] : pairs(old.briefs, fresh.briefs)) {
    const brief = b?.name ?? a?.name ?? '';
    const names = await audiencesOf(b ?? a, b ? fresh : old, options, b ? loadFresh : loadOld);
    // A title that is only a file's name says nothing about the text.
    const title = a?.untitled && b?.untitled ? brief : undefined;
    for (const name of names) {
      const [mine, theirs] = [await audienceOf.old(name), await audienceOf.fresh(name)];
      const known = theirs ?? mine;
      if (!known) continue;
      const empty: Message[] = [];
      const lay = async (
        one: SideBrief | undefined,
        by: PublishedAudience | undefined,
        side: Side,
      ) => {
        if (!one || !by) return undefined;
        const {
          document,
          messages: found,
          pictures,
        } = await one.layOut(by, {
          ...(title === undefined ? {} : { title }),
          ...(side.theme ? { theme: side.theme } : {}),
        });
        empty.push(...found.filter(message => message.rule === 'edition-empty'));
        const errors = found.filter(message => message.severity === 'error').length;
        if (errors > 0)
          messages.push(
            say('edition-refused', { name: `${side.label}: ${one.name}`, count: errors }),
          );
        return document && { document, pictures };
      };
      const [was, is] = [await lay(a, mine, old), await lay(b, theirs, fresh)];
      if (!was && !is) messages.push(...empty.slice(0, 1));
      // What the template alone changed is found by laying the old brief out by the new one.
      const between =
        mine && theirs && was && is && !sameAudience(mine, theirs)
          ? await lay(a, theirs, fresh)
          : was;
      const label = { id: known.id, label: known.settings.label };
      if (was && between && between !== was)
        note(touched, label, brief, compare(was.document, between.document));
      const edition = compared(between, is);
      if (edition) editions.push({ brief, audience: label, ...edition });
    }
  }
  for (const [a, b] of await documentPairs(old, fresh, options, messages)) {
    const edition = a && b ? { difference: await compareDocuments(a, b) } : compared(a, b);
    if (edition)
      editions.push({
        brief: b?.name ?? a?.name ?? '',
        audience: (b ?? a)?.document.audience ?? { id: '', label: '' },
        ...edition,
      });
  }
  return {
    report: {
      old: old.label,
      new: fresh.label,
      editions,
      templates: [...touched.values(), ...themeReport(old, fresh, editions)],
    },
    messages,
  };
}

/** An edition, with the files of its pictures where they are known. */
interface Shown {
  document: Document;
  pictures?: Pictures;
}

function compared(
  was: Shown | undefined,
  is: Shown | undefined,
): Omit<EditionReport, 'brief' | 'audience'> | undefined {
  const pictures = { old: was?.pictures ?? new Map(), new: is?.pictures ?? new Map() };
  if (was && is) {
    const replaced = replacedPictures(pictures);
    return { difference: compare(was.document, is.document, { replaced }), pictures };
  }
  if (is) return { difference: lonely(is.document, 'new'), only: 'new', pictures };
  if (was) return { difference: lonely(was.document, 'old'), only: 'old', pictures };
  return undefined;
}

/** Lists the addresses at which either side has another picture. */
function replacedPictures(pictures: { old: Pictures; new: Pictures }): string[] {
  return [...pictures.old].flatMap(([url, bytes]) => {
    const other = pictures.new.get(url);
    return other && Buffer.compare(bytes, other) !== 0 ? [url] : [];
  });
}

/** Says that one side has sources and the other finished editions of them. */
function isMixed(old: Side, fresh: Side): boolean {
  const only = (side: Side, what: 'briefs' | 'documents') =>
    side.briefs.length + side.documents.length === side[what].length && side[what].length > 0;
  return (
    (only(old, 'briefs') && only(fresh, 'documents')) ||
    (only(old, 'documents') && only(fresh, 'briefs'))
  );
}

async function documentPairs(
  old: Side,
  fresh: Side,
  options: CompareOptions,
  messages: Message[],
): Promise<[SideDocument | undefined, SideDocument | undefined][]> {
  // Of two files each is wanted, whatever audience it is for.
  const several = Math.max(old.documents.length, fresh.documents.length) > 1;
  const wanted = ({ document }: SideDocument) =>
    !several ||
    options.audiences.length === 0 ||
    document.audience.id === '' ||
    options.audiences.includes(document.audience.id);
  const [a, b] = [old.documents.filter(wanted), fresh.documents.filter(wanted)];
  const [unwanted] = a.length + b.length > 0 ? [] : [...old.documents, ...fresh.documents];
  if (unwanted)
    throw new Trouble(
      say('operand-unreadable', {
        path: unwanted.name,
        why: `it is the edition for \`${unwanted.document.audience.id}\`, which \`--audience\` leaves out`,
      }),
    );
  if (!isMixed(old, fresh)) {
    const keyed = (all: readonly SideDocument[]) =>
      all.map(one => ({ name: `${one.name} ${one.document.audience.id}`, one }));
    return pairs(keyed(a), keyed(b)).map(([x, y]) => [x?.one, y?.one]);
  }
  const made = await layOutAs(a.length > 0 ? fresh : old, a.length > 0 ? a : b, options);
  messages.push(...made.messages);
  return made.pairs.map(([made, edition]) => (a.length > 0 ? [edition, made] : [made, edition]));
}

/** Pairs by name; the only ones of two sides are a pair whatever they are called. */
function pairs<T extends { name: string }>(
  old: readonly T[],
  fresh: readonly T[],
): [T | undefined, T | undefined][] {
  if (old.length === 1 && fresh.length === 1) return [[old[0], fresh[0]]];
  const names = [...new Set([...old, ...fresh].map(one => one.name))].sort();
  return names.map(name => [
    old.find(one => one.name === name),
    fresh.find(one => one.name === name),
  ]);
}

async function audiencesOf(
  brief: SideBrief | undefined,
  side: Side,
  { audiences, all, templates }: CompareOptions,
  load: (name: string) => Promise<PublishedAudience | undefined>,
): Promise<readonly string[]> {
  if (audiences.length > 0) return audiences;
  const known = [...(await findAudiences(side.host, templates)).keys()];
  if (all) return brief?.audiences ?? known;
  // The package's own that gets everything is looked at first: each look reads a file.
  const usual = known.includes('full-brief') ? ['full-brief', ...known] : known;
  for (const name of usual) if ((await load(name))?.settings.select === 'everything') return [name];
  return known.slice(0, 1);
}

// An audience that only one revision knows is no trouble: the edition was added or removed.
function audienceLoader(side: Side, { templates, audiences }: CompareOptions) {
  const loaded = new Map<string, Promise<PublishedAudience | undefined>>();
  const load = async (name: string) => {
    const known = await findAudiences(side.host, templates);
    if (!known.has(name) && !audiences.includes(name)) return undefined;
    return (await loadAudiences(side.host, templates, [name]))[0];
  };
  return (name: string) => {
    const found = loaded.get(name) ?? load(name);
    loaded.set(name, found);
    return found;
  };
}

function sameAudience(a: PublishedAudience, b: PublishedAudience): boolean {
  if (a === b) return true;
  const plain = ({ settings, topics, template }: PublishedAudience) =>
    JSON.stringify([
      settings,
      topics,
      template.source,
      [...template.partials].map(([name, { source }]) => [name, source]),
    ]);
  return plain(a) === plain(b);
}

/** Says that the theme changed, where both sides were loaded with theirs; no text shows it. */
function themeReport(old: Side, fresh: Side, editions: readonly EditionReport[]): TemplateReport[] {
  if (!old.theme || !fresh.theme || editions.length === 0) return [];
  const plain = (theme: Theme) =>
    JSON.stringify(theme, (_, value) => (value instanceof Uint8Array ? sha256(value) : value));
  if (plain(old.theme) === plain(fresh.theme)) return [];
  const briefs = [...new Set(editions.map(({ brief }) => brief))];
  return [{ what: 'theme', audience: { id: '', label: '' }, briefs, changes: [] }];
}

function note(
  touched: Map<string, TemplateReport & { briefs: string[] }>,
  audience: TemplateReport['audience'],
  brief: string,
  { changes }: Difference,
): void {
  if (changes.length === 0) return;
  const there = touched.get(audience.id);
  if (there) there.briefs.push(brief);
  else touched.set(audience.id, { what: 'template', audience, briefs: [brief], changes });
}
