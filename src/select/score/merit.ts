import type { Ground } from '../ground/ground.ts';
import { cuesOf } from '../unit/cues.ts';
import type { Unit } from '../unit/unit.ts';
import { greatest } from './greatest.ts';
import { cosine, quantised } from './vector.ts';

/** What a unit is worth by itself to a reader of the whole, from 0, and why. */
export interface Merit {
  score: number;
  why: string[];
  cues: string[];
}

const roleMerit: Partial<Record<Unit['role'], number>> = {
  standfirst: 0.1,
  summary: 0.25,
  recommendations: 0.25,
  conclusion: 0.15,
  background: -0.15,
};

/** The marks that end an assertion, in Latin and Devanagari, closing marks after them. */
const ends = /[.!…:;।][\p{Pe}\p{Pf}"'*]*$/u;

/** Rates the units of a brief: near its centre, early in their paragraph, in a telling place, with a telling cue. */
export function meritsOf({ units, vectors, centre, support }: Omit<Ground, 'merits'>): Merit[] {
  const near = vectors.map(vector => cosine(vector, centre));
  const most = greatest(near);
  const last = units.at(-1)?.block ?? 0;
  return units.map((unit, i) => {
    const why: string[] = [];
    let score = (0.5 * (near[i] ?? 0)) / most;
    if (score > 0.35) why.push('is near the centre of the brief');
    if (unit.within === 0 && unit.kind === 'sentence') {
      score += 0.12;
      why.push('opens its paragraph');
    }
    const role = roleMerit[unit.role];
    if (role) {
      score += role;
      if (role > 0) why.push(`stands in the ${unit.role}`);
    }
    if (unit.block <= 2 || unit.block === last) {
      score += 0.08;
      why.push(unit.block === last ? 'stands at the end' : 'stands at the beginning');
    }
    const given = cuesOf(unit);
    for (const cue of given) {
      score += cue.weight;
      why.push(cue.why);
    }
    const how = support[i]?.leaning;
    if (how) score -= how === 'soft' ? 0.16 : 0.2;
    // Very short sentences say little out of their place, very long ones cost a page.
    if (unit.length < 10) score -= 0.25;
    if (unit.length > 45) score -= 0.08;
    // A question asserts nothing; a sentence that does not end is a label or a link ("Click here").
    if (unit.kind === 'sentence' && !ends.test(unit.text)) score -= 0.2;
    return { score: quantised(Math.max(0.01, score)), why, cues: given.map(cue => cue.id) };
  });
}
