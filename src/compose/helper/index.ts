import { and } from './and.ts';
import { box } from './box.ts';
import { builtIn, condition } from './built-in.ts';
import { contents } from './contents.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { eq } from './eq.ts';
import type { Helper } from './helper.ts';
import { join } from './join.ts';
import { label } from './label.ts';
import { not } from './not.ts';
import { or } from './or.ts';
import { row } from './row.ts';
import { section } from './section.ts';

/** Every helper that a template may call; there is no other. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['if', condition],
  ['unless', condition],
  ['each', builtIn],
  ['with', builtIn],
  ['box', box],
  ['section', section],
  ['and', and],
  ['contents', contents],
  ['count', count],
  ['date', date],
  ['eq', eq],
  ['join', join],
  ['label', label],
  ['not', not],
  ['or', or],
  ['row', row],
]);
