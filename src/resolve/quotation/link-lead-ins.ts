import {
  type Brief,
  build as b,
  type Flow,
  leadInStrength,
  type Paragraph,
  plainText,
  positioned,
  type Quotation,
  rewrite,
  type Sentence,
  visit,
} from '../../brief/index.ts';
import type { BriefSettings } from '../../config/brief-settings.ts';
import { type Message, type Result, say } from '../../message/index.ts';

const sure = 0.5;

/**
 * Ties each block quotation to the sentence that introduces it. Where such a sentence stands and no
 * quotation, list or table follows, the quotation has been lost: a quotation without words takes its
 * place, or the one that settings restore. Needs ids; new nodes are left without one.
 */
export function linkLeadIns(brief: Brief, settings: BriefSettings, file: string): Result<Brief> {
  const messages: Message[] = [];
  const restored = new Set<string>();
  const skips = skippedNumbers(brief);
  const link = (children: readonly Flow[]): Flow[] => {
    const out: Flow[] = [];
    for (const [i, node] of children.entries()) {
      const tied = tie(node, children[i - 1]);
      out.push(tied);
      if (tied !== node) continue;
      const last = lastSentence(node);
      const next = children[i + 1];
      if (!last || leadInStrength(plainText(last)) < sure || (next !== undefined && !isProse(next)))
        continue;
      const words = plainText(last);
      const given = settings.quotations?.find(q => words.trim().endsWith(q.after.trim()));
      if (given) {
        restored.add(given.after);
        out.push(restore(given, last));
        continue;
      }
      const end = node.position?.end;
      const place = positioned(end && { start: end, end });
      out.push(b.quotation('block', [], { missing: true, leadIn: last.id, ...place }));
      messages.push(
        say('quotation-lost', lost(words, next && skips.get(next)), {
          file,
          ...positioned(node.position),
        }),
      );
    }
    return out;
  };
  const value = rewrite(brief, node => {
    if (node.type === 'section') return { ...node, children: link(node.children) };
    // An item may hold what it announces; what it lacks may stand below its list.
    if (node.type !== 'listItem' || !node.children.some(child => child.type === 'quotation'))
      return node;
    return { ...node, children: node.children.map((child, i) => tie(child, node.children[i - 1])) };
  });
  for (const { after } of settings.quotations ?? [])
    if (!restored.has(after)) messages.push(say('quotation-unknown', { after }, { file }));
  return { value, messages };
}

// Names the sentence before a block quotation as what introduces it, where it reads so.
function tie(node: Flow, before: Flow | undefined): Flow {
  if (node.type !== 'quotation' || node.display !== 'block' || node.leadIn) return node;
  const leadIn = lastSentence(lastParagraph(before));
  return leadIn && /[:,—–]$/.test(plainText(leadIn).trim()) ? { ...node, leadIn: leadIn.id } : node;
}

function isProse(node: Flow): boolean {
  return node.type === 'paragraph' || node.type === 'section';
}

// An item of a list may introduce what stands below the list.
function lastParagraph(node: Flow | undefined): Flow | undefined {
  return node?.type === 'list' ? lastParagraph(node.children.at(-1)?.children.at(-1)) : node;
}

function lastSentence(node: Flow | undefined): Sentence | undefined {
  if (node?.type !== 'paragraph') return undefined;
  return node.children.findLast((child): child is Sentence => child.type === 'sentence');
}

function lost(leadIn: string, marker: string | undefined): { leadIn: string; marker?: string } {
  const words = leadIn.length > 60 ? `… ${leadIn.slice(-55).replace(/^\S*\s/, '')}` : leadIn;
  return marker === undefined ? { leadIn: words } : { leadIn: words, marker };
}

/** Tells, for each paragraph, which numbers the count of markers skips just before its first marker. */
function skippedNumbers(brief: Brief): Map<Flow, string> {
  const out = new Map<Flow, string>();
  let last: number | undefined;
  let paragraph: Paragraph | undefined;
  visit(brief, node => {
    if (node.type === 'notes') return 'skip';
    if (node.type === 'paragraph') paragraph = node;
    if (node.type !== 'citation' || !/^\d+/.test(node.label)) return undefined;
    const number = Number.parseInt(node.label, 10);
    if (paragraph && last !== undefined && number > last + 1) {
      const to = number - 1;
      out.set(paragraph, last + 1 === to ? String(to) : `${last + 1}–${to}`);
    }
    last = number;
    paragraph = undefined;
    return undefined;
  });
  return out;
}

function restore(
  given: NonNullable<BriefSettings['quotations']>[number],
  leadIn: Sentence,
): Quotation {
  const words = b.paragraph([
    b.text(given.text, { origin: 'editorial' }),
    ...(given.note === undefined ? [] : [b.citation(given.note, [{ note: given.note }])]),
  ]);
  return b.quotation('block', [words], {
    leadIn: leadIn.id,
    ...(given.attribution === undefined
      ? {}
      : {
          attribution: b.attribution(
            [b.text(given.attribution, { origin: 'editorial' })],
            'editorial',
          ),
        }),
  });
}
