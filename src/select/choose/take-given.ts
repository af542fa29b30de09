import { type Message, say } from '../../message/index.ts';
import type { Audience, Slots } from '../edition.ts';
import { findGiven, findPassage } from '../ground/find-passages.ts';
import type { SelectOptions } from '../select-options.ts';
import { closureOf } from '../unit/closure.ts';
import type { Unit } from '../unit/unit.ts';
import { admit } from './choose.ts';
import type { Draft } from './draft.ts';

/**
 * Takes what was decided beforehand: an editor's lead and inclusions, sections that the author made for
 * this audience, what the audience always gets. It comes whatever it costs; what it leans on comes too.
 */
export function takeGiven(draft: Draft, audience: Audience, options: SelectOptions): Message[] {
  const { units } = draft.ground;
  const { own } = options;
  const messages: Message[] = [];
  const place = { file: options.settingsFile ?? options.file };
  const found = (name: string): Unit[] => {
    const passages = findPassage(units, name);
    if (passages.length === 0)
      messages.push(say('passage-unknown', { words: name, audience: audience.id }, place));
    return passages;
  };
  for (const name of own?.exclude ?? []) found(name);
  const rest = restSlot(audience);
  for (const name of typeof own?.lead === 'string' ? [own.lead] : (own?.lead ?? []))
    for (const unit of found(name)) force(draft, unit, 'lead', 'the editor puts it first');
  for (const name of own?.include ?? [])
    for (const unit of found(name)) force(draft, unit, rest, 'the editor includes it');
  for (const unit of units)
    if (unit.sections.some(section => section.audiences?.only?.includes(audience.id)))
      force(draft, unit, rest, 'the author wrote it for this audience');
  for (const unit of findGiven(units, audience.settings.always))
    force(draft, unit, rest, 'always comes');
  const over = -draft.choice.left.words;
  if (over > 0)
    messages.push(
      say('edition-over-budget', { audience: audience.id, words: over }, { file: options.file }),
    );
  return messages;
}

function restSlot(audience: Audience): keyof Slots {
  const slots = { everything: 'sections', focus: 'focus', points: 'points', passages: 'passages' };
  return slots[audience.settings.select] as keyof Slots;
}

function force(draft: Draft, unit: Unit, slot: keyof Slots, why: string): void {
  const { choice, ground, worth } = draft;
  if (choice.barred.has(unit.i) || choice.taken.has(unit.i)) return;
  const bundle = closureOf(ground.support, unit.i, choice.taken)
    .bundle.filter(i => !choice.barred.has(i))
    .flatMap(i => ground.units[i] ?? []);
  const words = bundle.reduce((sum, u) => sum + u.length, 0);
  choice.left = {
    words: choice.left.words - words,
    sentences: choice.left.sentences - bundle.length,
  };
  worth.take(bundle);
  for (const brought of bundle) {
    const { i } = brought;
    admit(choice, brought);
    draft.slotOf.set(i, slot);
    draft.why.set(i, i === unit.i ? why : `comes along: ${why}`);
  }
  const before = choice.picks.at(-1)?.words ?? 0;
  choice.picks.push({ unit, with: bundle, score: draft.merit[unit.i] ?? 0, words: before + words });
}
