import { type Message, say, Trouble } from '../../message/index.ts';
import type { Context } from './context.ts';
import { charactersOf, elementsOf, type XmlElement } from './package/xml.ts';

const shown = 60;

/** Says what a file still holds that an editor settles before publishing: changes, comments, hidden text. */
export function sayWhatIsLeft(context: Context, comments: XmlElement | undefined): Message[] {
  const { file, counts, trackChanges } = context;
  const out: Message[] = [];
  if (counts.changes > 0) {
    const count = counts.changes;
    if (trackChanges === 'fail')
      throw new Trouble(say('tracked-changes-refused', { count }, { file }));
    const as = trackChanges === 'reject' ? 'rejected' : 'accepted';
    out.push(say('tracked-changes-read', { count, as }, { file }));
  }
  const made = elementsOf(comments).filter(child => child.name === 'w:comment');
  const [first] = made;
  if (first) {
    const words = charactersOf(first).replace(/\s+/g, ' ').trim().slice(0, shown);
    out.push(say('comments-left-out', { count: made.length, first: words }, { file }));
  }
  const hidden = counts.hidden.join('').trim();
  if (hidden !== '')
    out.push(say('hidden-text-left-out', { text: hidden.slice(0, shown) }, { file }));
  return out;
}
