import { type Text, visit } from '../brief/index.ts';
import { say } from '../message/index.ts';
import type { Check } from './check.ts';

/** Finds straight quotation marks or apostrophes in a brief that has more curly ones. */
export const marksMixed: Check = ({ brief, at }) => {
  let curly = 0;
  const straight: Text[] = [];
  visit(brief, node => {
    if (node.type !== 'text') return undefined;
    curly += node.value.match(/[‘’“”]/g)?.length ?? 0;
    if (/(?<=\p{L})'(?=\p{L})|(?<!\d)["]/u.test(node.value)) straight.push(node);
    return undefined;
  });
  const first = straight[0];
  return first && curly > straight.length
    ? straight.map(node =>
        say('marks-mixed', { around: around(node.value) }, at(node, around(node.value))),
      )
    : [];
};

function around(text: string): string {
  return /\S*['"]\S*/.exec(text)?.[0] ?? text.slice(0, 20);
}
