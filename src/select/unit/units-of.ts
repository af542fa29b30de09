import {
  type AnyNode,
  type Brief,
  type Flow,
  furnitureRoles,
  type List,
  plainText,
  type Sentence,
  visit,
} from '../../brief/index.ts';
import { once } from '../once.ts';
import { countWords } from '../text/count-words.ts';
import { wordReader, wordsOf } from '../text/words.ts';
import type { Unit } from './unit.ts';

// A list longer than this may be cut: its introduction and the items that matter.
const wholeList = 60;

/** Lists what may be chosen of a brief, in reading order: no furniture, no notes. */
export function unitsOf(brief: Brief): Unit[] {
  const units: Unit[] = [];
  const wordsOf = wordReader();
  const leadIns = new Set<string>();
  visit(brief, node => {
    if (node.type === 'quotation' && node.leadIn !== undefined) leadIns.add(node.leadIn);
    return undefined;
  });
  const says = once(() => firstToSay(units));
  let block = -1;
  const add = (part: Part, place: Place) => {
    const text = spaced(plainText(part.node));
    const lost = part.node.type === 'quotation' && part.node.missing === true;
    if (text === '' && part.kind !== 'block' && !lost) return;
    // An edition of everything asks for the words of none.
    const words = once(() => wordsOf(text));
    const beside = once(() => (part.kind === 'sentence' ? besideOf(part.home) : []));
    const i = units.length;
    units.push({
      ...part,
      i,
      get says() {
        return says()[i] ?? i;
      },
      block,
      text,
      get words() {
        return words();
      },
      get beside() {
        return beside();
      },
      length: countWords(text),
      ...place,
      announces: part.kind === 'sentence' && (text.endsWith(':') || leadIns.has(part.id)),
      lost,
    });
  };
  const walk = (children: readonly Flow[], place: Place) => {
    for (const [i, node] of children.entries()) {
      if (node.type === 'section') {
        const role = node.role === 'body' ? place.role : node.role;
        if (!furnitureRoles.has(role))
          walk(node.children, { role, sections: [...place.sections, node] });
        continue;
      }
      if (node.type === 'notes' || node.type === 'thematicBreak' || node.type === 'contents')
        continue;
      block += 1;
      if (node.type === 'paragraph') {
        const sentences = node.children.filter(
          (child): child is Sentence => child.type === 'sentence',
        );
        for (const [within, sentence] of sentences.entries())
          add({ id: sentence.id, kind: 'sentence', node: sentence, home: node, within }, place);
      } else if (node.type === 'list' && mayBeCut(node, children[i - 1])) {
        for (const [within, item] of node.children.entries())
          add({ id: idOf(item), kind: 'item', node: item, home: node, within }, place);
      } else {
        const kind = node.type === 'quotation' ? 'quotation' : 'block';
        add({ id: idOf(node), kind, node, home: node, within: 0 }, place);
      }
    }
  };
  walk(brief.children, { role: 'body', sections: [] });
  return units;
}

/** Puts one space where white space is; most texts have it so, and to look is quicker than to replace. */
function spaced(text: string): string {
  return (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** Gives for each unit the number of the first with the same words. */
function firstToSay(units: readonly Unit[]): number[] {
  const first = new Map<string, number>();
  return units.map(({ i, words }) => {
    // The shortest say too little to repeat it.
    const said = words.length < 3 ? `${i}` : words.join(' ');
    if (!first.has(said)) first.set(said, i);
    return first.get(said) ?? i;
  });
}

function besideOf(home: Flow): string[] {
  const [first] = home.type === 'paragraph' ? home.children : [];
  return first?.type === 'text' ? wordsOf(first.value) : [];
}

type Part = Pick<Unit, 'id' | 'kind' | 'node' | 'home' | 'within'>;
type Place = Pick<Unit, 'role' | 'sections'>;

// What is announced ("three reasons:") comes whole, unless it is too long to.
function mayBeCut(list: List, before: Flow | undefined): boolean {
  const announced = before?.type === 'paragraph' && plainText(before).trim().endsWith(':');
  return !announced || countWords(plainText(list)) > wholeList;
}

/** Gives the id of a passage: its own, or that of the first sentence in it. */
export function idOf(node: AnyNode): string {
  if ('id' in node && node.id) return node.id;
  let id = '';
  visit(node, inner => {
    if (id === '' && 'id' in inner && inner.id) id = inner.id;
    return id === '' ? undefined : 'skip';
  });
  return id;
}
