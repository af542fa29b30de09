import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Budget } from './choose.ts';

/** What an edition may take where its audience does not say. */
const usual = 400;

/** Gives the budget of an edition: the least of what its audience allows, and of what pages leave. */
export function budgetOf(
  { budget, select }: AudienceSettings,
  { units }: Ground,
  options: { words?: number },
): Budget {
  const whole = units.reduce((sum, unit) => sum + unit.length, 0);
  const none = Number.MAX_SAFE_INTEGER;
  const share = budget?.share === undefined ? none : Math.floor(whole * budget.share);
  const free = budget?.share !== undefined || budget?.sentences !== undefined;
  const words = budget?.words ?? (free || select === 'everything' ? none : usual);
  return {
    words: Math.min(words, share, options.words ?? none),
    sentences: budget?.sentences ?? none,
  };
}
