import type { Candidate, Scene } from './recogniser.ts';

/** Recognises the notes that `findNotesList` found, and their heading. */
export function note(scene: Scene, index: number): Candidate | undefined {
  if (scene.notes?.heading === index) return { kind: 'notes-heading', confidence: 1 };
  const found = scene.notes?.notes.find(n => index >= n.from && index < n.to);
  return found
    ? { kind: 'note', confidence: 1, lead: index === found.from ? found.lead : 0 }
    : undefined;
}
