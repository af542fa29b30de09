import { build as b, type Flow, type Metadata } from '../../brief/index.ts';
import type { Result } from '../../message/index.ts';
import { linkAddresses } from '../link-addresses.ts';
import { skippedLevels } from '../skipped-levels.ts';
import type { Draft } from './draft.ts';
import type { FinishOptions } from './finish-options.ts';
import { giveNoteIds } from './give-note-ids.ts';
import { joinWrapped } from './join-wrapped.ts';
import { nest } from './nest.ts';
import { recover } from './recover/index.ts';
import { splitBoldLines } from './split-bold-lines.ts';
import { splitLines } from './split-lines.ts';
import { takeTitle } from './take-title.ts';
import { wordsOf } from './words-of.ts';

/**
 * Makes a brief's content of a draft: takes the title, lets the recognisers find what the format does
 * not mark, nests the sections, puts the notes into their container, and links bare addresses.
 */
export function finish(
  draft: Draft,
  options: FinishOptions,
): Result<{ children: Flow[]; metadata: Metadata }> {
  const joined = joinWrapped(splitLines(draft), options.file);
  const taken = takeTitle(joined.value, options.file);
  const titled = splitBoldLines(taken.value);
  const { value: recovered, messages } = recover(titled, options);
  const ranked = recovered.blocks.flatMap(block =>
    block.type === 'opening'
      ? [
          {
            depth: block.depth,
            words: wordsOf(block.heading.children),
            position: block.heading.position,
          },
        ]
      : [],
  );
  const nested = nest(recovered.blocks);
  const notes = recovered.notes.length > 0 ? [b.notes(recovered.notes)] : [];
  const children = giveNoteIds([...nested, ...notes], recovered.noteLabels);
  const linked = linkAddresses(b.brief(children)).children;
  const skipped = skippedLevels(ranked, options.file);
  return {
    value: { children: linked, metadata: recovered.metadata },
    messages: [...joined.messages, ...taken.messages, ...messages, ...skipped],
  };
}
