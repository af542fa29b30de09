import type { AnyNode, CitationItem } from '../../brief/index.ts';
import type { Book } from './book.ts';
import type { Shell } from './unit.ts';

const held: ReadonlySet<string> = new Set([
  'id',
  'position',
  'leadIn',
  'children',
  'heading',
  'caption',
  'attribution',
]);

/** Gives a node's shell. An attribution that is never printed stays in it: it is no passage. */
export function shellOf(node: AnyNode, book: Book): Shell {
  const shell: Shell = { type: node.type };
  for (const [field, value] of Object.entries(node))
    if (!held.has(field) && value !== undefined) shell[field] = value;
  if (node.type === 'quotation' && node.attribution?.origin === 'computed')
    shell.attribution = bare(node.attribution);
  if (node.type === 'citation') shell.items = node.items.map(item => numbered(item, book));
  if (node.type === 'link' && node.url.startsWith('#')) {
    const target = book.targets.get(node.url.slice(1));
    shell.url = target ? `#${target.ordinal}` : node.url;
  }
  return shell;
}

function numbered(item: CitationItem, book: Book): CitationItem {
  const note = item.note === undefined ? undefined : book.notes.get(item.note);
  return note === undefined ? item : { ...item, note: `#${note}` };
}

function bare(node: AnyNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (field, value) =>
      field === 'id' || field === 'position' ? undefined : value,
    ),
  );
}

/** Gives what a reader can see of a node's shell; two nodes with the same are no change. */
export function visibleShell(node: AnyNode, book: Book): string {
  return `${node.type}${seen(node, book)}`;
}

function seen(node: AnyNode, book: Book): string {
  switch (node.type) {
    case 'section':
      return node.role === 'body' ? '' : `:${node.role}`;
    case 'box':
      return `:${node.kind}`;
    case 'list':
      return node.ordered ? `:${node.start ?? 1}${node.numbering ?? ''}` : '';
    case 'listItem':
      return node.checked === undefined ? '' : `:${node.checked}`;
    case 'table':
      return `:${(node.align ?? []).map(a => a?.[0] ?? '-').join('')}`;
    case 'tableCell':
      return `:${node.header ? 'h' : ''}${node.colSpan ?? 1},${node.rowSpan ?? 1}`;
    case 'quotation':
      return `:${node.display}${node.missing ? ':missing' : ''}`;
    case 'span':
      return `:${node.lang}`;
    case 'link': {
      const target = node.url.startsWith('#') ? book.targets.get(node.url.slice(1)) : undefined;
      return `:${JSON.stringify([target ? `#${target.words}` : node.url, node.title ?? ''])}`;
    }
    case 'image':
      return `:${JSON.stringify([node.url, book.versions.get(node.url) ?? '', node.alt, node.title ?? ''])}`;
    case 'code':
      return `:${node.lang ?? ''}`;
    case 'unsupported':
      return `:${node.kind}`;
    case 'citation':
      if (node.items.length === 0) return `:${/\p{L}/u.test(node.label) ? node.label : '?'}`;
      return `:${node.items.map(item => cited(item, book)).join()}`;
    default:
      return '';
  }
}

/** Names what an item cites by its words, not by its number. */
function cited(item: CitationItem, book: Book): string {
  const number = item.note === undefined ? undefined : book.notes.get(item.note);
  const note = item.note === undefined ? '' : number === undefined ? '?' : book.identity[number];
  const rest = [item.reference, item.locator, item.prefix, item.suffix];
  return rest.some(Boolean) ? JSON.stringify([note, ...rest]) : `${note}`;
}
