import {
  build as b,
  type Flow,
  type List,
  type ListItem,
  type Notes,
  type Position,
  positioned,
  type Quotation,
  type Section,
  spanning,
} from '../../../brief/index.ts';
import { countOf, type ItemMark } from '../recognise/recogniser.ts';

/** Builds a brief's flow block by block: knows which section, list or quotation is still open. */
export interface Tree {
  children: Flow[];
  notes: Notes;
  /** Adds to the section that is open. */
  add: (node: Flow) => void;
  /** Adds to a section set aside by its role. */
  apart: (role: Section['role'], node: Flow) => void;
  /** Opens a headed section. */
  open: (section: Section, depth: number) => void;
  /** Adds an item to the list that is open, to a list inside it, or to a new one. */
  item: (item: ListItem, mark: ItemMark, indent: number) => void;
  /** Adds to the item that is open, which may go on after it. */
  within: (node: Flow) => void;
  /** The last item of the open list, if the last thing added was one. */
  lastItem: () => ListItem | undefined;
  lastQuotation: () => Quotation | undefined;
  /** What was added last, unless it was an item. */
  lastNode: () => Flow | undefined;
}

interface OpenList {
  list: List;
  key: string;
  indent: number;
}

/** Lists in lists; what would go deeper, as nothing does that anybody wrote, begins anew. */
const deepest = 20;

/** Begins a tree without content. */
export function newTree(): Tree {
  const children: Flow[] = [];
  const open: { section: Section; depth: number }[] = [];
  let plain: Section | undefined;
  let lists: OpenList[] = [];
  let last: Flow | undefined;

  const add = (node: Flow) => {
    last = node;
    lists = [];
    const inner = open.at(-1)?.section;
    if (inner) inner.children.push(node);
    else if (plain) plain.children.push(node);
    else {
      plain = b.section([node]);
      children.push(plain);
    }
  };
  return {
    children,
    notes: b.notes([]),
    add,
    apart(role, node) {
      last = node;
      lists = [];
      const inner = open.at(-1)?.section;
      // Below a heading that says the same, nothing is set apart once more.
      if (inner && inner.role === role) {
        inner.children.push(node);
        return;
      }
      const siblings = children;
      const before = siblings.at(-1);
      plain = undefined;
      if (before?.type === 'section' && before.role === role && !before.heading) {
        before.children.push(node);
        extend(before, node.position);
      } else siblings.push(placed(b.section([node], { role }), node.position));
      open.length = 0;
    },
    open(section, depth) {
      last = section;
      lists = [];
      plain = undefined;
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const parent = open.at(-1)?.section;
      if (parent) parent.children.push(section);
      else children.push(section);
      open.push({ section, depth });
    },
    item(item, mark, indent) {
      const key = mark.kind === 'bullet' ? `bullet${mark.sign}` : `${mark.kind}${mark.sign}`;
      const at = lists.findLastIndex(l => l.key === key && Math.abs(l.indent - indent) < 2);
      if (at >= 0) lists.length = at + 1;
      const here = at >= 0 ? lists[at] : undefined;
      if (here) {
        here.list.children.push(item);
        for (const { list } of lists) extend(list, item.position);
        return;
      }
      const list = placed(b.list([item], countOf(mark)), item.position);
      const outer = lists.at(-1);
      const host = outer?.list.children.at(-1);
      if (outer && host && indent >= outer.indent && lists.length < deepest) {
        host.children.push(list);
        for (const { list: around } of lists) extend(around, item.position);
        lists.push({ list, key, indent });
      } else {
        add(list);
        lists = [{ list, key, indent }];
      }
    },
    within(node) {
      const item = lists.at(-1)?.list.children.at(-1);
      if (!item) {
        add(node);
        return;
      }
      last = node;
      item.children.push(node);
      extend(item, node.position);
      for (const { list } of lists) extend(list, node.position);
    },
    lastItem: () => lists.at(-1)?.list.children.at(-1),
    lastNode: () => last,
    lastQuotation: () => (last?.type === 'quotation' ? last : undefined),
  };
}

/** Gives a node its place. */
export function placed<N extends { position?: Position }>(
  node: N,
  position: Position | undefined,
): N {
  return { ...node, ...positioned(position) };
}

/** Lengthens a node's place to where a child of its ends. */
export function extend(node: { position?: Position }, by: Position | undefined): void {
  Object.assign(node, positioned(spanning([node.position, by])));
}
