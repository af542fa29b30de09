import { createHash } from 'node:crypto';
import type { Approval } from '../config/approval-settings.ts';
import { type Message, say } from '../message/index.ts';
import { admit } from './choose/choose.ts';
import type { Draft } from './choose/draft.ts';
import type { Edition } from './edition.ts';
import { cosine, vectorOf } from './score/vector.ts';
import { wordsOf } from './text/words.ts';

/** Records an edition as somebody approved it. */
export function approvalOf(edition: Edition, by: string): Approval {
  const passages = edition
    .judgements()
    .flatMap(({ passage, slot, text }) =>
      slot && slot !== 'disclaimer' ? [{ id: passage, slot, text }] : [],
    );
  return { by, digest: digestOf(by, passages), passages };
}

/** Gives the SHA-256 of all that an approval says: who gave it, and what for. */
export function digestOf(by: string, passages: Approval['passages']): string {
  const said = [by, ...passages.map(({ id, slot, text }) => [id, slot, text])];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/**
 * Takes exactly the passages that were approved. One that the brief no longer has, or words otherwise,
 * is an error that shows what was approved and what stands nearest to it now.
 */
export function takeApproved(
  draft: Draft,
  approved: Approval,
  place: { audience: string; file: string },
): Message[] {
  const { units } = draft.ground;
  const byId = new Map(units.map(unit => [unit.id, unit]));
  const messages: Message[] = [];
  const drift = (was: string, now: string) =>
    messages.push(
      say('approval-drift', { audience: place.audience, was, now }, { file: place.file }),
    );
  for (const { id, slot, text } of approved.passages) {
    const unit = byId.get(id);
    if (!unit || unit.text !== text) drift(text, unit?.text ?? nearestTo(draft, text));
    if (!unit) continue;
    admit(draft.choice, unit);
    draft.slotOf.set(unit.i, slot);
    draft.why.set(unit.i, `is approved by ${approved.by}`);
  }
  if (digestOf(approved.by, approved.passages) !== approved.digest)
    messages.push(say('approval-edited', { audience: place.audience }, { file: place.file }));
  return messages;
}

function nearestTo({ ground }: Draft, text: string): string {
  const vector = vectorOf(wordsOf(text), ground.lexicon);
  let best = { score: 0.3, text: '' };
  for (const unit of ground.units) {
    const score = cosine(ground.vectors[unit.i] ?? new Map(), vector);
    if (score > best.score) best = { score, text: unit.text };
  }
  return best.text;
}
