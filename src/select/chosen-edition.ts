import type { Brief } from '../brief/index.ts';
import { type Message, type Result, say } from '../message/index.ts';
import { budgetOf } from './choose/budget-of.ts';
import type { Choice } from './choose/choose.ts';
import { chooseFocus } from './choose/choose-focus.ts';
import { choosePoints } from './choose/choose-points.ts';
import type { Draft } from './choose/draft.ts';
import { takeGiven } from './choose/take-given.ts';
import { worthOf } from './choose/worth.ts';
import type { Audience, Edition } from './edition.ts';
import { editionOf } from './edition-of.ts';
import { focusOf } from './focus/focus.ts';
import { type Relevance, relevanceOf } from './focus/relevance.ts';
import { barredBy } from './ground/barred-by.ts';
import { type Ground, groundOf } from './ground/ground.ts';
import { judgementsOf } from './judgements-of.ts';
import { once } from './once.ts';
import { partsOf } from './score/parts.ts';
import { quantised } from './score/vector.ts';
import type { SelectOptions } from './select-options.ts';
import { slotsOf } from './slots/slots-of.ts';
import { takeApproved } from './take-approved.ts';

/**
 * Chooses the passages of an edition; passages are the brief's own nodes. Gives no edition, and a warning,
 * where the brief has nothing for the audience.
 */
export function chosenEdition(
  brief: Brief,
  audience: Audience,
  options: SelectOptions,
): Result<Edition | undefined> {
  const { settings } = audience;
  const messages: Message[] = [];
  const skip = (why: string) => ({
    value: undefined,
    messages: [
      ...messages,
      say('edition-empty', { audience: audience.id, why }, { file: options.file }),
    ],
  });
  const ground = groundOf(brief);
  const everything = settings.select === 'everything' && !settings.budget && !settings.never;
  if (everything && ground.units.length === 0) return skip('the brief has no text');
  const focus = focusOf(settings, audience.topics ?? []);
  const relevance = focus && relevanceOf(ground, focus);
  if (focus && relevance && settings.select === 'focus' && !options.approved) {
    const found = evidenceIn(relevance, focus.words);
    const least = settings.evidence ?? 1;
    if (found < least && !options.own?.include && !options.own?.lead)
      return skip(
        found === 0
          ? `the brief says nothing about ${focus.label}`
          : `the brief says too little about ${focus.label}: ${found} of ${least} sentences`,
      );
  }
  const draft = draftOf(ground, audience, relevance, focus?.words.size === 0, options);
  if (options.approved)
    messages.push(
      ...takeApproved(draft, options.approved, {
        audience: audience.id,
        file: options.approvalsFile ?? options.file,
      }),
    );
  else messages.push(...takeGiven(draft, audience, options));
  if (options.approved) {
    // Exactly what was approved: nothing is added.
  } else if (settings.select === 'focus' && focus && relevance)
    chooseFocus(draft, settings, focus, relevance, ground.merits);
  else if (settings.select === 'everything') {
    for (const unit of ground.units) {
      const { i } = unit;
      if (!draft.choice.barred.has(i)) {
        draft.choice.taken.add(i);
        draft.slotOf.set(i, 'sections');
        draft.why.set(i, 'everything comes');
      }
    }
  } else
    choosePoints(
      draft,
      settings,
      ground.merits,
      settings.select === 'points' ? 'points' : 'passages',
    );
  if (draft.choice.taken.size === 0)
    return skip('no passage of the brief can stand alone within its budget');
  const value = editionOf(brief, audience, slotsOf(draft, settings), {
    own: options.own,
    focus: focus?.label,
    extract: settings.select !== 'everything' || draft.choice.barred.size > 0,
    judgements: () => judgementsOf(draft, ground.merits, relevance),
  });
  return { value, messages };
}

function draftOf(
  ground: Ground,
  audience: Audience,
  relevance: Relevance | undefined,
  byName: boolean,
  options: SelectOptions,
): Draft {
  const budget = budgetOf(audience.settings, ground, options);
  const { units } = ground;
  const merit = once(() =>
    units.map((_, i) => {
      const own = ground.merits[i]?.score ?? 0;
      if (!relevance) return quantised(own ** 1.5);
      const score = relevance.score[i] ?? 0;
      // What is asked in words stands where it stands; context to a name is told in telling places.
      return quantised(byName ? 0.7 * score + 0.3 * Math.min(1, own / 0.6) : score);
    }),
  );
  const worth = once(() => {
    const precise = relevance?.precise === true;
    const count = Math.min(24, Math.max(3, Math.round(budget.words / 40)));
    // What bears on a name comes from wherever it stands, what tells of the whole from every paragraph.
    const partsFor = () =>
      relevance ? partsOf(units, ground.vectors, count) : units.map(unit => unit.block);
    return worthOf({
      words: relevance?.words ?? ground.centre,
      relevance: precise ? merit().map(m => m * m) : merit(),
      parts: precise ? units.map(unit => unit.i) : partsFor(),
      coverage: relevance ? (precise ? 0.25 : 0.6) : 0.4,
    });
  });
  const choice: Choice = {
    taken: new Set(),
    said: new Map(),
    barred: barredBy(units, audience, options.own),
    left: budget,
    picks: [],
  };
  return {
    ground,
    choice,
    slotOf: new Map(),
    points: audience.settings.points ?? Number.POSITIVE_INFINITY,
    why: new Map(),
    // Neither is asked for where everything comes.
    get merit() {
      return merit();
    },
    get worth() {
      return worth();
    },
  };
}

function evidenceIn(relevance: Relevance, words: ReadonlyMap<string, number>): number {
  const named = relevance.named.filter(strength => strength >= 1).length;
  if (named > 0 || words.size === 0) return named;
  return relevance.score.filter(score => score > 0.3).length;
}
