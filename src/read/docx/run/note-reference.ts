import { build as b } from '../../../brief/index.ts';
import { attributeOf, charactersOf, elementsOf, saysYes, type XmlElement } from '../package/xml.ts';
import { noteKind } from './changes.ts';
import { fieldState } from './field.ts';
import { advance, type Inline } from './inline.ts';
import type { RunState } from './run.ts';
import { signOfElement } from './symbol.ts';

/** A reference to a footnote or endnote; a mark of its own follows it in the run. */
export function noteReference(element: XmlElement, state: RunState, inline: Inline): void {
  if (fieldState(inline) === 'none') return;
  const kind = noteKind(element);
  const own = ownMark(element, state);
  const note = inline.context.labelOf(kind, attributeOf(element, 'w:id'), own);
  for (const name of inline.bookmarks.values()) inline.context.bookmarks.set(name, note);
  const label = own ?? note.label;
  const position = advance(inline, label.length);
  const node = b.citation(label, [{ note: note.key }]);
  inline.pieces.push({ node, position, format: {}, marker: true });
}

function ownMark(element: XmlElement, state: RunState): string | undefined {
  if (!saysYes(element.attributes['w:customMarkFollows'])) return undefined;
  const marks = elementsOf(state.run).filter(({ name }) => name === 'w:t' || name === 'w:sym');
  for (const mark of marks) state.taken.add(mark);
  const shown = marks.map(mark =>
    mark.name === 'w:sym' ? signOfElement(mark) : charactersOf(mark),
  );
  return shown.join('').trim() || undefined;
}
