import type { Unit } from './unit.ts';

/** One thing that makes a sentence worth more, or less, wherever it stands: what shows it, and how it is called. */
interface Cue {
  id: string;
  why: string;
  weight: number;
  test: (unit: Unit) => boolean;
}

const says = (pattern: RegExp) => (unit: Unit) => pattern.test(unit.text);

export const caveat =
  /\b(however|nevertheless|did not (reveal|produce|yield|result|lead|deliver|say|specify|include)|(is|are|remains?|was|were) (un(likely|clear|certain|known|proven|tested|resolved|verified)|yet to be|to be (seen|ascertained))|yet to be|not (yet|clear|known|certain|evident|been confirmed)|remains? (un|to be)\p{L}*|no (clear|firm|concrete|public|hard) \p{L}+|little (evidence|in the way|detail|progress)|(much|anything) in terms of|limits?|wary|caution(ed|s)?|alleged(ly)?|reportedly|unconfirmed|falls? short|only part|arguably|on condition|should not be (over|read)\p{L}*|not without|in theory|doubts?)\b/iu;

/** Every cue, in one table; the weights are shares of the greatest relevance. */
export const cues: readonly Cue[] = [
  {
    id: 'duty',
    why: 'says what to do',
    weight: 0.2,
    test: says(
      /\b(should|must|ought to|needs? to|recommends?|recommended|urges?|call(s|ed)? (on|for|upon)|we propose)\b/i,
    ),
  },
  {
    id: 'commitment',
    why: 'is a commitment',
    weight: 0.15,
    test: says(
      /\b(sign(ed|ing|s)|agree(d|s|ment)|treaty|pledg(e|es|ed)|commit(s|ted|ment)|will (immediately )?provide|undert(akes?|ook)|ratif\p{L}+|adopt(s|ed)|announc(es|ed))\b/iu,
    ),
  },
  {
    id: 'figure',
    why: 'gives a figure',
    weight: 0.08,
    test: says(
      /\b\d[\d.,]{0,20}\s{0,2}(per cent|percent|%|million|billion|trillion|crore|lakh|km|tonnes?)|[$€£₹]\s?\d/i,
    ),
  },
  { id: 'caveat', why: 'is a caveat', weight: 0.12, test: says(caveat) },
  {
    id: 'implication',
    why: 'says what it means for somebody',
    weight: 0.3,
    test: says(
      /^for (the )?\p{Lu}[\p{L}’'-]+|\b(implications?|consequences?|ramifications?) (for|of)\b|^what (this|it) means\b/iu,
    ),
  },
  {
    id: 'verdict',
    why: 'draws a conclusion',
    weight: 0.12,
    test: says(
      /\b(therefore|thus|signals?|signif(y|ies)|reflects?|highlights?|underlines?|underscores?|demonstrates?|shows? that|suggests?|means that|marks? (a|an|the)|crucial(ly)?|decisive|key|in (short|sum|conclusion)|consequently)\b/i,
    ),
  },
];

/** Lists the cues that a sentence gives. */
export function cuesOf(unit: Unit): Cue[] {
  return unit.kind === 'block' ? [] : cues.filter(cue => cue.test(unit));
}
