import type { Brief } from '../../brief/index.ts';
import { type Lexicon, lexiconOf } from '../score/lexicon.ts';
import { twinsOf } from '../score/twins.ts';
import { sumOf, type Vector, vectorOf } from '../score/vector.ts';
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
  const lexicon = lexiconOf(units.map(unit => unit.words));
  const vectors = units.map(unit => vectorOf(unit.words, lexicon));
  return {
    brief,
    units,
    support: supportOf(units),
    lexicon,
    vectors,
    twins: twinsOf(units, vectors),
    centre: sumOf(vectors.map(vector => [vector, 1] as const)),
  };
}
