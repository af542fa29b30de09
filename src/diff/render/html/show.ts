import { h } from 'hastscript';
import type { AnyNode } from '../../../brief/index.ts';
import type { Mark } from '../../merge/mark.ts';
import type { Context, Piece } from './context.ts';
import { handlers } from './handlers.ts';

/** What is set as `ins` or `del` by itself; what holds such is left as it is. */
const leaves: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'citation',
  'image',
  'unsupported',
  'break',
]);

/** Shows nodes, each with its mark; what the view's revision lacks is left out. */
export function show(nodes: readonly AnyNode[], context: Context): Piece[] {
  return nodes.flatMap(node => one(node, context));
}

function one(node: AnyNode, context: Context): Piece[] {
  const { view, merged } = context;
  const mark = merged.markOf(node);
  if (mark?.is === 'removed' && view === 'new') return [];
  if (mark?.is === 'added' && view === 'old') return [];
  const pieces = handle(node, context);
  const end = merged.endOf(node);
  if (end !== undefined) addEnd(pieces, end, context);
  if (!mark || pieces.length === 0) return pieces;
  if (mark.is === 'changed') return anchored(pieces, mark, context);
  if (!leaves.has(node.type) && !isLone(node)) return pieces;
  return [
    h(
      mark.is === 'added' ? 'ins' : 'del',
      { ...attributes(mark), ...anchor(mark, context) },
      pieces,
    ),
  ];
}

/** Says whether a node stands on its own, has no words to mark, and is marked as a block. */
function isLone(node: AnyNode): boolean {
  return (
    node.type === 'code' ||
    node.type === 'thematicBreak' ||
    (node.type === 'quotation' && node.missing === true)
  );
}

function handle(node: AnyNode, context: Context): Piece[] {
  const handler = (handlers as Partial<Record<string, (n: AnyNode, c: Context) => Piece[]>>)[
    node.type
  ];
  return handler ? handler(node, context) : [];
}

function attributes({ change, moved }: Mark): Record<string, string> {
  return {
    ...(change ? { dataChange: change.id, dataKind: change.kind } : {}),
    ...(moved ? { class: 'moved' } : {}),
  };
}

/** Gives the first mark of a change the id that the list of changes links to. */
function anchor({ change }: Mark, { anchored: known, prefix, view }: Context) {
  if (!change || view !== 'both' || known.has(change.id)) return {};
  known.add(change.id);
  return { id: `${prefix}${change.id}`, tabIndex: -1 };
}

function anchored(pieces: Piece[], mark: Mark, context: Context): Piece[] {
  const id = anchor(mark, context);
  const plain = Object.keys(id).length === 0;
  return plain && context.view === 'both'
    ? pieces
    : [h('span', { ...attributes(mark), class: 'passage', ...id }, pieces)];
}

/** Shows that a paragraph's end is new, or gone. */
function addEnd(pieces: readonly Piece[], end: 'removed' | 'added', { view }: Context): void {
  const last = pieces.at(-1);
  if (last?.type !== 'element' || view !== 'both') return;
  const sign = h('span', { class: 'pilcrow', title: `paragraph end ${end}` }, ['¶']);
  last.children.push(h(end === 'added' ? 'ins' : 'del', { dataKind: 'layout' }, [sign]));
}
