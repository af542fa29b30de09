import {
  type AnyNode,
  type Brief,
  type Code,
  childNodes,
  type Document,
  type InlineCode,
  type Paragraph,
  plainText,
  rewrite,
  type Sentence,
  type Text,
  visit,
} from '../brief/index.ts';
import { type Message, say } from '../message/index.ts';
import { type Ledger, ledgerOf } from './ledger.ts';

/**
 * Checks law 2 on a composed document: what says that it comes from the brief is there character for
 * character; sentences share a paragraph only where the brief has them side by side; quotations,
 * tables and figures are whole; citations point where they pointed. Every breach is an error.
 */
export function checkFidelity(document: Document, brief: Brief, file: string): Message[] {
  const ledger = ledgerOf(brief);
  const messages: Message[] = [];
  const breach = (node: AnyNode, why: string) => {
    const text = plainText(node).replace(/\s+/g, ' ').trim();
    const place = { file, ...(node.position ? { position: node.position } : {}) };
    messages.push(
      say(
        'fidelity-breach',
        { text: text.length > 80 ? `${text.slice(0, 79)}…` : text, why },
        place,
      ),
    );
  };
  const unsaid = (node: Text | InlineCode | Code) => {
    if (
      node.origin === 'brief' &&
      !ledger.texts.has(node.value) &&
      !ledger.all.includes(node.value)
    )
      breach(node, 'which the brief does not say');
  };
  visit(document, node => {
    switch (node.type) {
      case 'sentence':
      case 'quotation':
      case 'table':
      case 'figure':
      case 'note': {
        const own = ledger.passages.get(node.id);
        if (!own)
          return isEditorial(node)
            ? undefined
            : report(breach, node, 'which is no passage of the brief');
        // The brief's own node holds what the brief holds.
        if (own.node === node) return 'skip';
        if (!same(joined(own.node), joined(withoutExpansions(node))))
          return report(breach, node, 'which the brief words otherwise');
        return undefined;
      }
      case 'paragraph':
        for (const pair of strangers(node, ledger))
          breach(pair, 'right after a sentence that it does not follow in the brief');
        return undefined;
      case 'citation': {
        const target = ledger.citations.get(node.id);
        if (target !== undefined && target !== JSON.stringify([node.label, node.items]))
          breach(node, 'a citation that pointed elsewhere in the brief');
        if (target === undefined) breach(node, 'a citation that the brief does not have');
        return undefined;
      }
      case 'text':
        if (node.rule === 'expansion' && !isExpansion(node, ledger))
          breach(node, 'an expansion that its sentence in the brief does not give');
        unsaid(node);
        return undefined;
      case 'inlineCode':
      case 'code':
        unsaid(node);
        return undefined;
      default:
        return undefined;
    }
  });
  return messages;
}

function report(breach: (node: AnyNode, why: string) => void, node: AnyNode, why: string): 'skip' {
  breach(node, why);
  return 'skip';
}

function isEditorial(node: AnyNode): boolean {
  let brief = false;
  visit(node, inner => {
    if ('origin' in inner && inner.origin === 'brief') brief = true;
    return undefined;
  });
  return !brief;
}

// Positions and computed markers aside, two passages are the same if their trees are.
function same(a: AnyNode, b: AnyNode): boolean {
  if (a === b) return true;
  if (a.type !== b.type) return false;
  if ('value' in a && 'value' in b && (a.value !== b.value || a.origin !== b.origin)) return false;
  const [left, right] = [childNodes(a), childNodes(b)];
  return left.length === right.length && left.every((child, i) => same(child, right[i] as AnyNode));
}

/** Finds the sentences of a paragraph that stand right after one they do not follow in the brief. */
function strangers(paragraph: Paragraph, ledger: Ledger): Sentence[] {
  const out: Sentence[] = [];
  let before: Sentence | undefined;
  for (const child of paragraph.children) {
    if (child.type === 'text' && child.origin !== 'brief' && child.value.trim() !== '')
      before = undefined;
    if (child.type !== 'sentence') continue;
    if (before && ledger.next.get(before.id) !== child.id) out.push(child);
    before = child;
  }
  return out;
}

/** Takes bracketed expansions out again, but not out of quotations: nothing is added inside those. */
function withoutExpansions(node: AnyNode): AnyNode {
  const quoted = new Set<AnyNode>();
  visit(node, (inner, ancestors) => {
    if (ancestors.some(outer => outer.type === 'quotation')) quoted.add(inner);
    return undefined;
  });
  const isOut = (child: AnyNode) => isAdded(child) && !quoted.has(child);
  const mend = (inner: AnyNode): AnyNode =>
    'children' in inner && inner.children.some(isOut)
      ? ({ ...inner, children: inner.children.filter(child => !isOut(child)) } as AnyNode)
      : inner;
  return mend(rewrite(node, mend));
}

/** Joins neighbouring texts: where a reader or an expansion cut them says nothing. */
function joined(node: AnyNode): AnyNode {
  const mend = (inner: AnyNode): AnyNode => {
    if (!('children' in inner)) return inner;
    const children: AnyNode[] = [];
    for (const child of inner.children) {
      const before = children.at(-1);
      if (child.type === 'text' && before?.type === 'text' && before.origin === child.origin)
        children[children.length - 1] = { ...before, value: before.value + child.value };
      else children.push(child);
    }
    return { ...inner, children } as AnyNode;
  };
  return mend(rewrite(node, mend));
}

function isAdded(node: AnyNode): boolean {
  return node.type === 'text' && node.origin === 'computed' && node.rule === 'expansion';
}

// Nothing is added inside a quotation: there `withoutExpansions` leaves it, and it does not match.
function isExpansion(node: Text, ledger: Ledger): boolean {
  const words = /^ \[(.+)\]$/.exec(node.value)?.[1];
  const source = node.from === undefined ? undefined : ledger.passages.get(node.from)?.node;
  return words !== undefined && source !== undefined && plainText(source).includes(words);
}
