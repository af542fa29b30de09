import {
  type AnyNode,
  type Brief,
  type Flow,
  plainText,
  type Section,
  visit,
} from '../brief/index.ts';
import { type Result, say } from '../message/index.ts';
import { chooseContext, focusParagraphs, sentencesOf } from './choose-focus.ts';
import { choosePoints } from './choose-points.ts';
import { chooseQuotation } from './choose-quotation.ts';
import type { Audience, Edition, Reason, Slots } from './edition.ts';
import { phrasingOf, rebuild } from './rebuild.ts';
import { countWords, type Unit, unitsOf } from './unit.ts';

export interface SelectOptions {
  file: string;
  /** A smaller budget than the audience's own, when pages were counted and were too many. */
  words?: number;
}

const aside: ReadonlySet<Section['role']> = new Set([
  'standfirst',
  'disclaimer',
  'byline',
  'chrome',
]);
const furniture = (brief: Brief, role: Section['role']): Flow[] =>
  brief.children.flatMap(node =>
    node.type === 'section' && node.role === role ? node.children : [],
  );

/**
 * Chooses from a brief what one audience gets. Nothing is changed: passages are the brief's own nodes.
 * Every edition carries the disclaimer, which is never evidence. Gives no edition, and a warning,
 * where the brief has nothing for the audience.
 */
export function select(
  brief: Brief,
  audience: Audience,
  options: SelectOptions,
): Result<Edition | undefined> {
  const { settings } = audience;
  const reasons: Reason[] = [];
  const slots: Slots = {
    standfirst: furniture(brief, 'standfirst'),
    points: [],
    quotation: [],
    focus: [],
    context: [],
    sections: [],
    disclaimer: furniture(brief, 'disclaimer'),
  };
  const skip = (why: string) => ({
    value: undefined,
    messages: [say('edition-empty', { audience: audience.id, why }, { file: options.file })],
  });
  const budget = options.words ?? settings.budget?.words ?? 400;
  let left = budget - countOf(slots.standfirst);
  const { units, quotations } = unitsOf(brief);
  const reason = (slot: keyof Slots, unit: Unit | undefined, why: string) => {
    if (unit) reasons.push({ passage: unit.sentence.id, slot, why });
  };

  if (settings.select === 'everything') {
    slots.sections = sectionsOf(brief, new Set([...aside, ...(settings.never ?? [])]));
    if (slots.sections.length === 0 && slots.standfirst.length === 0)
      return skip('the brief has no text');
    for (const section of slots.sections)
      reasons.push({ passage: section.id, slot: 'sections', why: 'everything comes' });
  }

  if (settings.select === 'points') {
    const chosen = settings.quotation ? chooseQuotation(units, quotations) : undefined;
    if (chosen && chosen.words < left * 0.5) {
      slots.quotation = chosen.flow;
      left -= chosen.words;
      reasons.push({
        passage: chosen.id,
        slot: 'quotation',
        why: 'the most telling block quotation, whole',
      });
    }
    const said = [...sentencesOf(slots.standfirst), ...slots.quotation.map(plainText)];
    const points = choosePoints(units, {
      words: Math.max(0, left),
      count: settings.points ?? 6,
      said,
    });
    if (points.length === 0 && slots.standfirst.length === 0)
      return skip('no sentence of the brief can stand alone within its budget');
    slots.points = points.map(point => ({ nodes: phrasingOf(point.run) }));
    for (const point of points) reason('points', point.run[0], point.why);
  }

  if (settings.select === 'focus') {
    const topic = settings.focus?.topic ?? 'its focus';
    slots.focus = withQuotations(brief, focusParagraphs(units, settings.focus?.terms ?? []));
    if (slots.focus.length === 0) return skip(`the brief says nothing about ${topic}`);
    left -= countOf(slots.focus);
    for (const unit of units)
      if (unit.within === 0 && slots.focus.includes(unit.paragraph))
        reason('focus', unit, `names ${topic}`);
    const words = Math.min(left, settings.context ?? 120);
    const context = chooseContext(units, slots.focus, {
      words,
      said: sentencesOf(slots.standfirst),
    });
    slots.context = rebuild(context);
    for (const unit of context)
      reason('context', unit, `speaks of what the passages about ${topic} speak of`);
  }

  const passages = [
    ...slots.standfirst,
    ...slots.quotation,
    ...slots.focus,
    ...slots.context,
    ...slots.sections,
  ];
  const points = slots.points.map(point => countWords(point.nodes.map(plainText).join('')));
  const value: Edition = {
    audience: { id: audience.id, label: settings.label },
    metadata: brief.metadata,
    references: brief.references,
    slots,
    reasons,
    notes: brief.children.find(node => node.type === 'notes'),
    cited: citedBy([
      ...passages,
      ...slots.points.flatMap(point => point.nodes),
      ...slots.disclaimer,
    ]),
    extract: settings.select !== 'everything',
    words: countOf(passages) + points.reduce((sum, n) => sum + n, 0),
  };
  return { value, messages: [] };
}

function citedBy(nodes: readonly AnyNode[]): string[] {
  const ids = new Set<string>();
  for (const root of nodes)
    visit(root, node => {
      if (node.type === 'citation')
        for (const item of node.items) if (item.note !== undefined) ids.add(item.note);
      return undefined;
    });
  return [...ids];
}

function countOf(flow: readonly Flow[]): number {
  return flow.reduce((sum, node) => sum + countWords(plainText(node)), 0);
}

function sectionsOf(brief: Brief, without: ReadonlySet<Section['role']>): Section[] {
  return brief.children.filter(
    (node): node is Section => node.type === 'section' && !without.has(node.role),
  );
}

// A paragraph that ends in a lead-in brings its quotation; one whose quotation was lost brings the gap.
function withQuotations(brief: Brief, paragraphs: readonly Flow[]): Flow[] {
  const out: Flow[] = [];
  const walk = (children: readonly Flow[]) => {
    for (const [i, node] of children.entries()) {
      if (node.type === 'section') walk(node.children);
      if (!paragraphs.includes(node)) continue;
      out.push(node);
      const next = children[i + 1];
      if (next?.type === 'quotation' && next.leadIn !== undefined) out.push(next);
    }
  };
  walk(brief.children);
  return out;
}
