import type { Document, Note } from '../../brief/index.ts';
import { giveIds } from '../apply/give-ids.ts';
import type { Difference } from '../difference.ts';
import { assemble } from '../unit/assemble.ts';
import { linearise, unitOf } from '../unit/linearise.ts';
import type { Loose } from '../unit/nodes-of.ts';
import { shellOf } from '../unit/shell.ts';
import type { Mark, Merged } from './mark.ts';
import { type Merging, mergeStream } from './merge-stream.ts';

/**
 * Makes one document of both revisions: the new one, with what went where it stood, every node that
 * came or went marked. `labels` marks the numbers of notes without a text where they changed as well.
 */
export function merge(difference: Difference, { labels = false } = {}): Merged {
  const { body, notes, books } = difference.script;
  const numbers = { old: new Map<number, number>(), new: new Map<number, number>() };
  const ordered = [
    ...notes.filter(note => note.new !== undefined).sort((x, y) => (x.new ?? 0) - (y.new ?? 0)),
    ...notes.filter(note => note.new === undefined),
  ];
  for (const [at, note] of ordered.entries()) {
    if (note.old !== undefined) numbers.old.set(note.old, at);
    if (note.new !== undefined) numbers.new.set(note.new, at);
  }
  const marks: Mark[] = [];
  const merging: Merging = {
    books,
    marks,
    labels,
    note: (side, number) => numbers[side].get(number) ?? 0,
  };
  const children = assemble(mergeStream(body, merging)) as unknown as Document['children'];
  const texts = ordered.map((script): Note => {
    const side = script.new === undefined ? 'old' : 'new';
    const note = books[side].texts[script[side] ?? 0] as Note;
    const whole = script.old === undefined || script.new === undefined;
    const units = script.stream
      ? mergeStream(script.stream, merging)
      : linearise(note, books[side]).map(placed => unitOf(placed, books[side]));
    const mark = whole
      ? marks.push({
          is: side === 'old' ? 'removed' : 'added',
          ...(script.change ? { change: script.change } : {}),
        }) - 1
      : undefined;
    return {
      ...shellOf(note, books[side]),
      ...(mark === undefined ? {} : { mark }),
      children: assemble(units),
    } as unknown as Note;
  });
  const document: Document = { ...difference.new, children };
  const holder = document.children.find(node => node.type === 'notes');
  if (holder?.type === 'notes') holder.children = texts;
  else if (texts.length > 0) document.children.push({ type: 'notes', children: texts });
  giveIds(document);
  const markAt = (number: unknown) => marks[Number(number ?? -1)];
  return {
    document,
    markOf: node => markAt((node as unknown as Loose).mark),
    endOf: node => {
      const end = markAt((node as unknown as Loose).end)?.is;
      return end === 'changed' ? undefined : end;
    },
  };
}
