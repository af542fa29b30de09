import { type Message, type Result, say } from '../../../message/index.ts';
import { textAt } from '../block/text-at.ts';
import type { BlockKind, Candidate } from './recogniser.ts';
import type { Scene } from './scene.ts';

/**
 * Lays an author's hints over the decisions: where headings or quotations are named, those are and
 * no others; what closes the text is what they say. What a hint names and the source lacks is said.
 */
export function applyHints(found: readonly Candidate[], scene: Scene): Result<Candidate[]> {
  const messages: Message[] = [];
  let value = [...found];
  const lay = (hint: 'headings' | 'quotations', kind: BlockKind, off: readonly BlockKind[]) => {
    const named = scene.hints[hint];
    if (!named) return;
    const openings = named.map(words => ({ words, shape: shapeOf(words), met: false }));
    const longest = Math.max(0, ...openings.map(({ shape }) => shape.length));
    value = value.map((candidate, index) => {
      const block = scene.blocks[index];
      const start = shapeOf(textAt(scene.blocks, index).slice(0, longest * 2 + 40));
      const opening =
        block && openings.find(({ shape }) => shape !== '' && start.startsWith(shape));
      if (opening && candidate.kind !== 'note') {
        opening.met = true;
        return kind === 'heading'
          ? { kind, confidence: 1, style: candidate.style ?? 'line' }
          : { kind, confidence: 1 };
      }
      return off.includes(candidate.kind) ? { kind: 'paragraph', confidence: 0 } : candidate;
    });
    for (const { words, met } of openings)
      if (!met) messages.push(say('hint-unmatched', { hint, words }, { file: scene.file }));
  };
  lay('quotations', 'quotation', ['quotation', 'attribution']);
  lay('headings', 'heading', ['heading', 'heading-number']);
  value = value.map((candidate, index) => closing(candidate, index, scene));
  return { value, messages };
}

const closingKinds = { disclaimer: 'disclaimer', note: 'author-note', none: 'paragraph' } as const;

// What names nothing is said once the whole brief is known: a format may mark a passage itself.
function closing(found: Candidate, index: number, scene: Scene): Candidate {
  const { closing: named = {} } = scene.hints;
  const text = textAt(scene.blocks, index);
  for (const hint of ['disclaimer', 'note', 'none'] as const) {
    const kind = closingKinds[hint];
    const isAside = found.kind === 'disclaimer' || found.kind === 'author-note';
    if (kind === 'paragraph' ? !isAside : found.kind !== 'paragraph' && !isAside) continue;
    for (const words of named[hint] ?? []) {
      const shape = shapeOf(words);
      if (shape !== '' && shapeOf(text.slice(0, words.length * 2 + 40)).startsWith(shape))
        return { kind, confidence: 1 };
    }
  }
  return found;
}

function shapeOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
