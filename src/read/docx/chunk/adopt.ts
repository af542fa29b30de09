import {
  type AnyNode,
  build as b,
  type Note,
  type Position,
  rewrite,
} from '../../../brief/index.ts';
import type { Message } from '../../../message/index.ts';
import type { Draft, DraftBlock, Drafted } from '../../rich/draft.ts';
import type { Context } from '../context.ts';

/**
 * Takes the draft of a document inside the document in: its places name the part that holds it, and its
 * notes and images get keys that no others have. An image that the part names and doesn't hold is said.
 */
export function adopt({ draft, messages, assets }: Drafted, name: string, context: Context): Draft {
  const { inside, settings } = context;
  const key = (old: string) => `${old}-in-${inside.count}`;
  const url = (old: string) => `inside-${inside.count}/${old}`;
  const placed = <P extends { position?: Position }>(item: P): P =>
    item.position ? { ...item, position: within(item.position, name) } : item;
  const change = (node: AnyNode): AnyNode | readonly AnyNode[] => {
    if (node.type === 'citation')
      return placed({
        ...node,
        items: node.items.map(item =>
          item.note === undefined ? item : { ...item, note: key(item.note) },
        ),
      });
    if (node.type === 'figure' && node.children.length === 0)
      return node.caption ? placed(b.paragraph(node.caption.children)) : [];
    if (node.type !== 'image') return placed(node);
    if (assets.has(node.url)) return placed({ ...node, url: url(node.url) });
    context.say('image-unusable', { url: node.url, why: 'the package does not hold it' });
    return node.alt === '' ? [] : placed(b.unsupported('image', node.alt));
  };
  const blocks = draft.blocks.flatMap((block): DraftBlock[] => {
    if (block.type === 'opening')
      return [{ ...block, heading: placed(rewrite(block.heading, change)) }];
    const made = rewrite(b.section([block]), change).children;
    const setting = block.type === 'paragraph' ? draft.settings.get(block) : undefined;
    if (setting) for (const one of made) if (one.type === 'paragraph') settings.set(one, setting);
    return made;
  });
  for (const note of draft.notes) {
    const made: Note = { ...placed(rewrite(note, change)), label: key(note.label) };
    inside.notes.push(made);
    inside.labels.set(made.label, draft.noteLabels?.get(note.label) ?? note.label);
  }
  for (const [old, bytes] of assets) context.assets.set(url(old), bytes);
  for (const message of messages) context.messages.push(placedIn(message, name));
  return { ...draft, blocks };
}

function placedIn(message: Message, name: string): Message {
  const { place } = message;
  if (!place?.position) return message;
  return { ...message, place: { ...place, position: within(place.position, name) } };
}

// A part of a package inside has a name of its own there.
function within(position: Position, name: string): Position {
  const { source } = position;
  return { ...position, source: source === undefined ? name : `${name}/${source}` };
}
