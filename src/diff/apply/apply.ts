import { type Document, type Note, visit } from '../../brief/index.ts';
import type { Operation } from '../operation.ts';
import { assemble } from '../unit/assemble.ts';
import { openBook } from '../unit/book.ts';
import { linearise, unitOf } from '../unit/linearise.ts';
import { shellOf } from '../unit/shell.ts';
import type { Shell, Unit } from '../unit/unit.ts';
import { applyToUnits } from './apply-to-units.ts';
import { giveIds } from './give-ids.ts';
import { setField } from './set-field.ts';

/** What `apply` needs of a difference. */
export interface Steps {
  changes: readonly { operations: readonly Operation[] }[];
  silent: readonly Operation[];
}

/**
 * Applies the changes between two documents to the old one and gives the new one. Ids and places are
 * not carried: passages are named anew, and links and citations follow.
 */
export function apply(old: Document, { changes, silent }: Steps): Document {
  const operations = [...changes.flatMap(change => change.operations), ...silent];
  const book = openBook(old);
  const body = linearise(old, book).map(placed => unitOf(placed, book));
  const units = applyToUnits(body, forStream(operations, undefined));
  const notes = notesAfter(old, operations);
  let root = { ...old, children: assemble(units) } as unknown as Record<string, unknown>;
  for (const operation of operations)
    if (operation.op === 'set') root = setField(root, operation.field, operation.value);
  const document = root as unknown as Document;
  visit(document, node => {
    if (node.type === 'notes') node.children = notes;
    return undefined;
  });
  return giveIds(document);
}

function forStream(operations: readonly Operation[], note: number | undefined): Operation[] {
  return operations
    .filter(o => 'at' in o || o.op === 'replace')
    .filter(o => ('note' in o ? o.note : undefined) === note);
}

function notesAfter(old: Document, operations: readonly Operation[]): Note[] {
  const book = openBook(old);
  const make = (node: Shell, units: readonly Unit[]) =>
    ({ ...node, children: assemble(units) }) as unknown as Note;
  const kept = book.texts.map((note, i) => {
    const units = linearise(note, book).map(placed => unitOf(placed, book));
    const renamed = operations.find(o => o.op === 'rename-note' && o.note === i);
    const node = renamed?.op === 'rename-note' ? renamed.node : shellOf(note, book);
    return make(node, applyToUnits(units, forStream(operations, i)));
  });
  const added = new Map<number, Note>();
  const removed = new Set<number>();
  let order: number[] | undefined;
  for (const operation of operations) {
    if (operation.op === 'add-note')
      added.set(operation.place, make(operation.node, operation.units));
    if (operation.op === 'remove-note') removed.add(operation.note);
    if (operation.op === 'order-notes') order = operation.order;
  }
  const places = order ?? kept.flatMap((_, i) => (removed.has(i) ? [] : [i]));
  return places.flatMap(place => (place < 0 ? added.get(-place - 1) : kept[place]) ?? []);
}
