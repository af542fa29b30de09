import {
  type AnyNode,
  type Brief,
  build as b,
  type Flow,
  type Phrasing,
  visit,
} from '../brief/index.ts';
import type { EditionSettings } from '../config/index.ts';
import type { Audience, Edition, Slots } from './edition.ts';
import { groundOf } from './ground/ground.ts';
import { once } from './once.ts';
import { expandAbbreviations } from './slots/expand-abbreviations.ts';
import { wordsIn } from './slots/group-points.ts';

/** What is said of an edition beside its passages. */
interface Said {
  /** What the brief says of this edition itself: its title and standfirst. */
  own: EditionSettings | undefined;
  /** The name of the focus. */
  focus: string | undefined;
  extract: boolean;
  judgements: Edition['judgements'];
}

/** Makes an edition of passages: its title, its disclaimer, its abbreviations written out, its notes listed. */
export function editionOf(
  brief: Brief,
  audience: Audience,
  chosen: Omit<Slots, 'disclaimer'>,
  { own, focus, extract, judgements }: Said,
): Edition {
  const standfirst: Flow[] = own?.standfirst
    ? [b.paragraph([b.text(own.standfirst, { origin: 'editorial' })])]
    : chosen.standfirst;
  const slots = expandAbbreviations(
    { ...chosen, standfirst, disclaimer: disclaimerOf(brief) },
    () => groundOf(brief).definitions,
  );
  const flow = flowOf(slots);
  const words = once(() => wordsIn(flow));
  return {
    audience: { id: audience.id, label: audience.settings.label },
    metadata: titled(brief, own),
    references: brief.references,
    slots,
    focus: focus ?? '',
    judgements,
    notes: brief.children.find(node => node.type === 'notes'),
    cited: citedBy([...flow, ...slots.disclaimer]),
    extract,
    get words() {
      return words();
    },
  };
}

function titled(brief: Brief, own: EditionSettings | undefined): Brief['metadata'] {
  if (own?.title === undefined) return brief.metadata;
  const { origins, ...rest } = brief.metadata;
  return { ...rest, title: own.title, origins: { ...origins, title: 'editorial' } };
}

function disclaimerOf(brief: Brief): Flow[] {
  return brief.children.flatMap(node =>
    node.type === 'section' && node.role === 'disclaimer' ? node.children : [],
  );
}

/** Lists the passages of an edition, disclaimer left out. */
function flowOf(slots: Slots): (Flow | Phrasing)[] {
  const { points, disclaimer: _, ...rest } = slots;
  const inPoints = points.flatMap((point): (Flow | Phrasing)[] => point.nodes);
  return [...Object.values(rest).flat(), ...inPoints];
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
