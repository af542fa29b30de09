import type { MarkerStyle } from './candidate.ts';

// Words whose number is their own: what they name is counted, or measured, and not noted.
const counted = wordsOf(
  'table figure chart box annex appendix chapter section article part phase goal target step item ' +
    'question option clause schedule version level tier category group type track pillar scenario ' +
    'action resolution rule title circular directive form',
);
// Short for such words; no other word of this kind has a full stop before its number.
const abbreviations = wordsOf(
  'st no nos nr art arts abs sec p pp vol ch fig figs para paras v ver cl reg cir stat jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec f',
);
const numberWords =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)\s?$/i;
const units =
  /^\s?(per\s?cent|percent|%|million|billion|trillion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|km|kms|mm|cm|kg|tonnes?|tons|MW|GW|kWh|members?|people|countries|states|January|February|March|April|May|June|July|August|September|October|November|December|a\.m|p\.m|U\.S\.C|F\.\d)/;

/** Says how much a string looks like a marker where it stands, from 0 to 1. */
export function weigh(style: MarkerStyle, text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  switch (style) {
    case 'superscript':
      // A unit such as m² or km² is no note.
      return /(^|[^A-Za-z])(k?m|cm|mm|ft|mi)$/.test(before) ? 0.1 : 1;
    case 'glued':
      return weighGlued(before, after, text.slice(from, to));
    case 'paren':
      return weighParen(before, after);
    case 'spaced':
      return weighSpaced(before, after);
    case 'bracket':
      // At a line's start it is the label of a note or an item; "[2019]" is an editor's year.
      return from === 0 ? 0.3 : /^\[(1[89]|20)\d\d\]$/.test(text.slice(from, to)) ? 0.3 : 1;
    default:
      return 1;
  }
}

/** Says whether a text ends with a word whose number is its own; one pattern of them all takes milliseconds. */
function isCounted(before: string): boolean {
  const stopped = before.endsWith('.');
  const bare = stopped ? before.slice(0, -1) : before;
  const word = (/\p{L}+$/u.exec(bare)?.[0] ?? '').toLowerCase();
  if (abbreviations.has(word) || (!stopped && counted.has(word))) return true;
  return /(?:^|[^\p{L}])(?:[Uu]\.[Ss]|[Ss]\.[Cc])$/u.test(bare);
}

const opensSentence = /^[”’"'»)\]]{0,3}(?:\s+[\p{Lu}\p{Lo}\p{Pi}"'([]|\s*$)/u;

function weighGlued(before: string, after: string, digits: string): number {
  const sentenceEnds = opensSentence.test(after);
  // "146.1 million": a decimal, unless a new sentence begins after it; "2019,3" may be year and marker.
  if (/\d[.,]$/.test(before)) {
    if (/(?:^|[^\d.,])(?:1[89]|20)\d\d[.,]$/.test(before)) return sentenceEnds ? 0.8 : 0.5;
    if (/(^|[^\d.])\d\.$/.test(before) && !sentenceEnds) return 0.05;
    return sentenceEnds && /\d\.$/.test(before) ? 0.6 : 0.1;
  }
  if (/(?<!\d)\d{5}$/.test(before)) return 0.14;
  if (/\d$/.test(before)) return 0.35;
  if (/^[.,]\d/.test(after)) return 0.1;
  if (/:$/.test(before) && (/\d:$/.test(before) || /^\d*:?\d/.test(after))) return 0.1;
  // "St.5", "No.5", "p.5", "Art.5": an abbreviation and its number.
  if (isCounted(before)) return 0.15;
  // "P5", "G20", "CO2", "COVID19": a short code in capitals.
  if (/(?:^|[^\p{L}])\p{Lu}{1,3}$/u.test(before)) return 0.2;
  if (/%$/.test(before)) return 0.6;
  // "file.3", "v.2": a name, where a small letter follows at once.
  const sure =
    /[.!?…:;,।][\p{Pf}\p{Pe}"']{0,2}$|(?:[\p{Pf}\p{Pe}"']|[\p{L}.!?…,][«“‹‘])[.,;:]?$/u.test(before)
      ? 1
      : 0.7;
  // "of June.2019": years stand where markers do when a space was lost.
  if (/^(1[89]|20)\d\d$/.test(digits)) return sure * 0.5;
  // A full stop before and a small letter after: the sentence goes on, as after "U.S.5".
  if (/\.$/.test(before) && /^\s+\p{Ll}/u.test(after)) return 0.6;
  return sure;
}

function weighParen(before: string, after: string): number {
  if (numberWords.test(before)) return 0;
  // "3553(b)(2)", "Article 5(2)": a provision. "(1) first, (2) second": an enumeration.
  if (/[\d)\]§]\s?$/.test(before) || isCounted(before.trimEnd())) return 0.05;
  if (units.test(after)) return 0.1;
  const ends = opensSentence.test(after) || /^[.,;:!?]/.test(after);
  if (/[.!?”’"'…]\s?$/.test(before)) return ends ? 0.9 : 0.3;
  if (/(?:[:;,—–]|\b(?:and|or))\s$/.test(before)) return ends ? 0.5 : 0.05;
  if (/\p{L}\s?$/u.test(before)) return ends ? 0.8 : 0.35;
  return 0.1;
}

function weighSpaced(before: string, after: string): number {
  if (numberWords.test(before) || isCounted(before.trimEnd()) || units.test(after)) return 0.02;
  if (
    /\b(of|in|by|from|to|than|about|over|until|since|and|or|the|at|on|age|around|some|for)\s$/i.test(
      before,
    )
  )
    return 0.05;
  if (/[.!?…][\p{Pf}"')\]]?\s$/u.test(before)) return opensSentence.test(after) ? 0.8 : 0.2;
  if (/[,;:]\s$/.test(before)) return 0.35;
  return /^\s+\p{Ll}/u.test(after) ? 0.3 : /^[.,;]/.test(after) ? 0.35 : 0.15;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
