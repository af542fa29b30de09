import type { Message } from '../../../message/index.ts';
import type { Block } from '../../text/block/block.ts';
import { markerMessages } from '../../text/markers/marker-messages.ts';
import { recognise } from '../../text/recognise/index.ts';
import type { Candidate } from '../../text/recognise/recogniser.ts';
import { makeScene, type Scene } from '../../text/recognise/scene.ts';
import type { FinishOptions } from '../finish-options.ts';
import type { Passage } from './passage.ts';

/** What the recognisers of plain text make of passages. */
export interface Decisions {
  kinds: readonly Candidate[];
  /** Note markers by passage, in order. */
  markers: Scene['markers'];
  /** The listed note that a passage belongs to. */
  noteAt: Scene['noteAt'];
  /** What was said about markers, and about hints that fit nothing. */
  messages: Message[];
}

/** Asks the recognisers of plain text what each passage is, in the light of all the others. */
export function decide(passages: readonly Passage[], { file, hints }: FinishOptions): Decisions {
  const scene = makeScene(passages.map(blockOf), { file, hints });
  const { kinds, messages } = recognise(scene);
  // What is said of a kind is said again where it is carried out.
  const hinted = messages.slice(kinds.filter(kind => kind.message).length);
  return {
    kinds,
    markers: scene.markers,
    noteAt: scene.noteAt,
    messages: [...markerMessages(scene), ...hinted],
  };
}

// A format with paragraphs of its own has no blank lines: each stands apart.
function blockOf({ text, indent, position, bold, italic, cell }: Passage): Block {
  return {
    text,
    gap: 1,
    indent,
    lines: 1,
    position,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(cell ? { cell } : {}),
  };
}
