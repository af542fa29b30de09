import type { Brief } from '../brief/index.ts';
import type { Result } from '../message/index.ts';
import { chosenEdition } from './chosen-edition.ts';
import type { Audience, Edition } from './edition.ts';
import type { SelectOptions } from './select-options.ts';
import { wholeEdition } from './whole-edition.ts';

/**
 * Selects from a brief what one audience gets. Nothing is changed: passages are the brief's own nodes.
 * Every edition carries the disclaimer, which is never evidence. Gives no edition, and a warning,
 * where the brief has nothing for the audience.
 */
export function select(
  brief: Brief,
  audience: Audience,
  options: SelectOptions,
): Result<Edition | undefined> {
  const whole = wholeEdition(brief, audience, options);
  return whole ? { value: whole, messages: [] } : chosenEdition(brief, audience, options);
}
