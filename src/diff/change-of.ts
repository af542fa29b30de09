import type { Position } from '../brief/index.ts';
import type { Change, Passage, Segment } from './change.ts';
import { kindsOfEdit } from './classify/kinds-of-edit.ts';
import { mostSerious } from './classify/most-serious.ts';
import { pictureWhat } from './classify/pictures.ts';
import { withoutTypography } from './classify/typography.ts';
import { diffTokens } from './group/hunks.ts';
import type { Piece } from './group/piece.ts';
import type { Kind } from './kind.ts';
import type { Job } from './operations-of.ts';
import { paragraphWords } from './paragraph-words.ts';
import type { Book } from './unit/book.ts';
import { contentOf, type Placed, type Surroundings } from './unit/linearise.ts';
import { type KeyedToken, tokensOf } from './unit/tokens.ts';
import { segmentsOf, textOf } from './words-of.ts';

/** A change before it has its name and its operations. */
export type Draft = Omit<Change, 'id' | 'operations'>;

/** Describes a piece: its kind, its passages on both sides, its words. */
export function changeOf(piece: Piece, job: Job, known: (word: string) => boolean): Draft {
  const old = sideOf(piece.olds, job.a, job.books.old);
  const fresh = sideOf(piece.news, job.b, job.books.new);
  const { hunks } = diffTokens(old.tokens, fresh.tokens);
  const told = withoutTypography(old.tokens, fresh.tokens, hunks);
  const kinds = new Set<Kind>();
  const around = [old.around, fresh.around].filter(a => a !== undefined);
  const both = old.around && fresh.around;
  const manner = piece.manner;
  if (manner === 'structure') kinds.add('layout');
  else if (both) {
    const sides = [
      { tokens: old.tokens, around: old.around as Surroundings, speaker: old.speaker },
      { tokens: fresh.tokens, around: fresh.around as Surroundings, speaker: fresh.speaker },
    ] as const;
    if (manner === 'moved') kinds.add('moved');
    if (manner !== 'moved' || hunks.length > 0)
      for (const kind of kindsOfEdit(...sides, told, known)) kinds.add(kind);
  } else if (isFurniture(old.tokens) && isFurniture(fresh.tokens)) kinds.add('layout');
  else kinds.add(manner === 'removed' ? 'removed' : 'added');
  const [only] = around;
  if (!both && around.length > 0 && only?.slot === 'attribution') kinds.add('quotation');
  if (around.some(a => a.cites)) kinds.add('citation');
  if (around.some(a => a.recommends) && !kinds.has('layout')) kinds.add('recommendation');
  const what =
    both && hunks.length > 0 && told.length === 0
      ? 'signs alone, such as quotation marks or dashes'
      : (whatOf(piece, job) ?? (both ? pictureWhat(old.tokens, fresh.tokens, hunks) : undefined));
  return {
    ...mostSerious(kinds),
    manner,
    ...(what === undefined ? {} : { what }),
    ...(old.passage ? { old: old.passage } : {}),
    ...(fresh.passage ? { new: fresh.passage } : {}),
    words:
      manner === 'structure'
        ? structureWords(old, fresh)
        : segmentsOf(old.tokens, fresh.tokens, hunks),
  };
}

interface SideView {
  tokens: KeyedToken[];
  around: Surroundings | undefined;
  passage: Passage | undefined;
  speaker?: string | undefined;
}

const gap: KeyedToken = { token: { type: 'word', value: ' ' }, key: ' ', quoted: false };

function sideOf(indexes: readonly number[], units: readonly Placed[], book: Book): SideView {
  const placed = [...indexes].sort((x, y) => x - y).map(i => units[i] as Placed);
  const passages = placed.filter(unit => unit.type === 'passage');
  const tokens = passages.flatMap((unit, i) => [
    ...(i > 0 ? [gap] : []),
    ...tokensOf(contentOf(unit), book),
  ]);
  const first = passages[0] ?? placed[0];
  if (!first) return { tokens, around: undefined, passage: undefined };
  const text = passages.length > 0 ? textOf(tokens) : paragraphWords(units, first);
  const position = placeOf(passages.length > 0 ? passages : [first]);
  const [node] = first.nodes;
  const id = node && 'id' in node ? node.id : undefined;
  return {
    tokens,
    around: passages[0]?.around,
    speaker: speakerLedIn(passages.at(-1), book),
    passage: {
      text,
      headings: first.around.headings,
      pointer: first.pointer,
      ...(id ? { id } : {}),
      ...(position ? { position } : {}),
    },
  };
}

function speakerLedIn(passage: Placed | undefined, book: Book): string | undefined {
  const node = passage?.nodes[0];
  return node?.type === 'sentence' ? book.speakers.get(node.id) : undefined;
}

function placeOf(units: readonly Placed[]): Position | undefined {
  const places = units.flatMap(unit => unit.nodes.flatMap(node => node.position ?? []));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  return last.end.offset >= first.end.offset ? { ...first, end: last.end } : first;
}

/** Says whether tokens are all signs of the page, such as a rule or a list of contents. */
function isFurniture(tokens: readonly KeyedToken[]): boolean {
  return tokens.every(t => !/\S/u.test(t.key) || /^@(contents|thematicBreak|break)/.test(t.key));
}

function structureWords(old: SideView, fresh: SideView): Segment[] {
  const text = fresh.passage?.text ?? old.passage?.text ?? '';
  return text === '' ? [] : [{ is: 'same', text }];
}

const names: Record<string, string> = {
  section: 'section',
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'list item',
  tableCell: 'table cell',
  tableRow: 'table row',
  heading: 'heading',
  quotation: 'block quotation',
  box: 'box',
};

/** Says what happened to structure in a few words. */
function whatOf(piece: Piece, { a, b }: Job): string | undefined {
  if (piece.manner === 'split') return 'one sentence became several';
  if (piece.manner === 'joined') return 'several sentences became one';
  if (piece.manner !== 'structure') return undefined;
  const types = (indexes: readonly number[], units: readonly Placed[]) =>
    indexes.flatMap(i => (units[i]?.type === 'space' ? [] : [units[i] as Placed]));
  const [old, fresh] = [types(piece.olds, a), types(piece.news, b)];
  const isParagraph = (unit: Placed) => unit.nodes[0]?.type === 'paragraph';
  if (old.length === 0 && fresh.length > 0 && fresh.every(isParagraph)) return 'paragraph split';
  if (fresh.length === 0 && old.length > 0 && old.every(isParagraph)) return 'paragraphs joined';
  const list = (units: readonly Placed[]) =>
    [
      ...new Set(
        units.flatMap(unit =>
          unit.type === 'open' ? (names[unit.nodes[0]?.type ?? ''] ?? []) : [],
        ),
      ),
    ].join(', ');
  const [was, is] = [list(old), list(fresh)];
  if (was === is) return is === '' ? 'set otherwise' : `${is} set otherwise`;
  return `${was || 'text'} became ${is || 'text'}`;
}
