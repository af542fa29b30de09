import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Focus } from '../focus/focus.ts';
import type { Relevance } from '../focus/relevance.ts';
import type { Merit } from '../score/merit.ts';
import { byHome } from '../unit/by-home.ts';
import type { Unit } from '../unit/unit.ts';
import { type Draft, fill, takeWhole } from './draft.ts';
import { takeCaveat } from './take-caveat.ts';
import { takeOpening } from './take-opening.ts';
import { takeQuotation } from './take-quotation.ts';

/** What is asked in words comes in passages; context to a name in single sentences that carry their weight. */
const asked = { bundle: 4, thrift: 0.3, least: 0.1 };
const named = { bundle: 2, thrift: 0.8, least: 0.1, floor: 16 };

/** Words below which a sentence, far from its own place, tells a stranger nothing ("Reach is not relief."). */
const leastContext = 7;

/** The share of the budget that passages naming the focus may take whole, before they are chosen from. */
const wholeShare = 0.6;
/** A budget in words below which no room is kept for what helps a stranger follow. */
const orientFrom = 120;

/**
 * Chooses for a focus: the passages that name it, whole and first; then, as far as the budget goes, what
 * a reader needs to follow and to judge them: what happened, the decisive quotation, the author's caveat,
 * and what the brief says nearest to them.
 */
export function chooseFocus(
  draft: Draft,
  settings: AudienceSettings,
  focus: Focus,
  relevance: Relevance,
  merits: readonly Merit[],
): void {
  const { ground, choice } = draft;
  const { units } = ground;
  const { words: budget, sentences } = choice.left;
  const evidence = units.filter(unit => (relevance.named[unit.i] ?? 0) >= 1);
  const own = new Set(evidence);
  const passages = wholePassages(units, own);
  const words = passages.reduce((sum, unit) => sum + unit.length, 0);
  const naming = `names ${focus.label}`;
  if (words <= budget * wholeShare && passages.length <= sentences * wholeShare)
    for (const unit of passages)
      takeWhole(
        draft,
        unit,
        'focus',
        own.has(unit) ? naming : `belongs to a passage on ${focus.label}`,
      );
  else {
    const part = {
      words: Math.floor(budget * wholeShare),
      sentences: Math.ceil(sentences * wholeShare),
    };
    choice.left = part;
    fill(draft, 'focus', () => naming, { candidates: unit => own.has(unit), thrift: 0.5 });
    choice.left = {
      words: budget - part.words + choice.left.words,
      sentences: sentences - part.sentences + choice.left.sentences,
    };
  }
  const room = Math.min(choice.left.words, settings.context ?? choice.left.words);
  const rest = choice.left.words - room;
  choice.left = { ...choice.left, words: room };
  const slot = evidence.length > 0 ? 'context' : 'focus';
  if (budget >= orientFrom && evidence.length > 0) {
    takeOpening(draft, merits, slot, 0.3);
    if (settings.quotation) takeQuotation(draft, ground.centre, slot, 0.4);
    takeCaveat(draft, slot, 0.25);
  }
  fill(draft, slot, unit => whyContext(unit, relevance, focus), {
    candidates: unit =>
      !unit.announces &&
      (focus.words.size > 0 || unit.length >= leastContext) &&
      (relevance.score[unit.i] ?? 0) > (focus.words.size === 0 ? 0.2 : 0.1),
    ...(focus.words.size === 0 ? named : asked),
  });
  choice.left = { ...choice.left, words: choice.left.words + rest };
}

// A paragraph that opens on the focus, or speaks of it in half its sentences, is about it: it comes whole.
function wholePassages(units: readonly Unit[], own: ReadonlySet<Unit>): Unit[] {
  return [...byHome(units).values()].flatMap(home => {
    const naming = home.filter(unit => own.has(unit));
    const about =
      home[0]?.kind === 'sentence' &&
      ((home[0] && own.has(home[0])) || naming.length * 2 >= home.length);
    return naming.length > 0 && about ? home : naming;
  });
}

function whyContext(unit: Unit, relevance: Relevance, focus: Focus): string {
  const strength = relevance.named[unit.i] ?? 0;
  if (strength >= 1) return `names ${focus.label}`;
  if (strength > 0) return `speaks of what concerns ${focus.label}`;
  if (focus.words.size === 0) return `speaks of what the passages on ${focus.label} speak of`;
  const signs = relevance.signs?.(unit.text) ?? [];
  return `speaks of ${focus.label}${signs.length > 0 ? `: ${signs.join(', ')}` : ''}`;
}
