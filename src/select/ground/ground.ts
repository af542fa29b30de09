import type { Brief } from '../../brief/index.ts';
import { once } from '../once.ts';
import { type Lexicon, lexiconOf } from '../score/lexicon.ts';
import { type Merit, meritsOf } from '../score/merit.ts';
import { twinsOf } from '../score/twins.ts';
import { sumOf, type Vector, vectorOf } from '../score/vector.ts';
import { countWords } from '../text/count-words.ts';
import { type Definition, definitionsOf, usedIn } from '../unit/definitions-of.ts';
import { type Support, supportOf } from '../unit/support.ts';
import type { Unit } from '../unit/unit.ts';
import { unitsOf } from '../unit/units-of.ts';

/** What is known of a brief before anybody asks for an edition of it. */
export interface Ground {
  brief: Brief;
  units: readonly Unit[];
  support: readonly Support[];
  lexicon: Lexicon;
  vectors: readonly Vector[];
  twins: readonly ReadonlySet<number>[];
  /** The words of the whole, as one vector. */
  centre: Vector;
  /** Abbreviations with their words. */
  definitions: ReadonlyMap<string, Definition>;
  /** What each unit is worth by itself to a reader of the whole. */
  merits: readonly Merit[];
}

const known = new WeakMap<Brief, Ground>();

/**
 * Studies a brief: its units, what they lean on, what they say, which say the same. Briefs are values,
 * so that a brief is studied once for all its audiences.
 */
export function groundOf(brief: Brief): Ground {
  const before = known.get(brief);
  if (before) return before;
  const ground = study(brief);
  known.set(brief, ground);
  return ground;
}

function study(brief: Brief): Ground {
  const units = unitsOf(brief);
  const definitions = definitionsOf(units);
  // The words of abbreviations that may have to be written out are paid for beforehand.
  for (const unit of units)
    for (const { long } of usedIn(unit.text, definitions)) unit.length += countWords(long);
  // An edition of everything asks for little of this, so each is made when it is asked for.
  const lexicon = once(() => lexiconOf(units.map(unit => unit.words)));
  const vectors = once(() => units.map(unit => vectorOf(unit.words, lexicon())));
  const support = once(() => supportOf(units));
  const twins = once(() => twinsOf(units, vectors()));
  const centre = once(() => sumOf(vectors().map(vector => [vector, 1] as const)));
  const ground: Ground = {
    brief,
    units,
    definitions,
    get lexicon() {
      return lexicon();
    },
    get vectors() {
      return vectors();
    },
    get support() {
      return support();
    },
    get twins() {
      return twins();
    },
    get centre() {
      return centre();
    },
    get merits() {
      return merits();
    },
  };
  const merits = once(() => meritsOf(ground));
  return ground;
}
