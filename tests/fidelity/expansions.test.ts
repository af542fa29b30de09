import { expect, it } from 'vitest';
import {
  build as b,
  type Document,
  type Sentence,
  type Text,
  visit,
} from '../../src/brief/index.ts';
import { checkFidelity } from '../../src/fidelity/check-fidelity.ts';
import { briefOf } from '../select/brief-of.ts';

const brief = briefOf(
  'The review was led by the National Audit Office (NAO).\n\nThe NAO said ‘NAO is done’ in May.\n',
);
const sentences: Sentence[] = [];
visit(brief, node => {
  if (node.type === 'sentence') sentences.push(node);
  return undefined;
});
const [defining, using] = sentences as [Sentence, Sentence];

function rules(words: string, from: string | undefined = defining.id): string[] {
  const [first, ...rest] = using.children as [Text, ...Sentence['children']];
  const added = b.text(words, { origin: 'computed', rule: 'expansion', from });
  const children = [{ ...first, value: 'The NAO' }, added, { ...first, value: ' said ' }, ...rest];
  const document: Document = b.document([b.paragraph([{ ...using, children }])]);
  return checkFidelity(document, brief, 'brief.md').map(message => message.rule);
}

it('lets an expansion stand that the brief gives', () => {
  expect(rules(' [National Audit Office]')).toEqual([]);
});

it('refuses an expansion that the brief does not give, or not there', () => {
  expect(rules(' [Norwegian Audit Office]')).toEqual(['fidelity-breach']);
  expect(rules(' [National Audit Office]', using.id)).toEqual(['fidelity-breach']);
  expect(rules(' National Audit Office')).toEqual(['fidelity-breach']);
});

it('minds neither where a reader cut a text nor that an expansion stands there', () => {
  const [first, ...rest] = using.children as [Text, ...Sentence['children']];
  const texts = first.value.split(/(?<= )/).map(value => ({ ...first, value }));
  const cut = { ...using, children: [...texts, ...rest] };
  const source = { ...brief, children: [b.paragraph([defining]), b.paragraph([cut])] };
  const added = b.text(' [National Audit Office]', {
    origin: 'computed',
    rule: 'expansion',
    from: defining.id,
  });
  const children = [{ ...first, value: 'The NAO' }, added, { ...first, value: ' said ' }, ...rest];
  const document = b.document([b.paragraph([{ ...using, children }])]);
  expect(checkFidelity(document, source, 'brief.md')).toEqual([]);
});

it('refuses an expansion inside a quotation', () => {
  const quotation = b.quotation('block', [b.paragraph([using])], { id: 'q' });
  const source = { ...brief, children: [b.paragraph([defining]), quotation] };
  const added = b.text(' [National Audit Office]', {
    origin: 'computed',
    rule: 'expansion',
    from: defining.id,
  });
  const inside = { ...using, children: [...using.children, added] };
  const document = b.document([{ ...quotation, children: [b.paragraph([inside])] }]);
  expect(checkFidelity(document, source, 'brief.md').map(m => m.rule)).toEqual(['fidelity-breach']);
});
