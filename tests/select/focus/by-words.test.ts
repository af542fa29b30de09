import { describe, expect, it } from 'vitest';
import { briefOf } from '../brief-of.ts';
import { selected, textsOf } from '../edition-of.ts';

const brief = briefOf(`The cannery at Loudwater closed in March after ninety years on the quay.

Jurors convicted its owner of embezzlement after two days. His lawyer will appeal against the verdict.

The docks were crowded when the cannery was young. Fishermen and sailors from every island moored there.

Prosecutors had asked that the owner be imprisoned for nine years. Painters have rented the empty hall since June.
`);
const on = (term: string, budget: object = { words: 22 }) =>
  selected(brief, { select: 'focus', focus: { terms: [term] }, budget });

describe('a focus of words', () => {
  it('finds the sentences of a field that hold none of its words', () => {
    const law = textsOf(on('court, judge, trial, case, attorney, charges, prison').value);
    expect(law[0]).toMatch(/^Jurors convicted/);
    expect(law.join(' ')).not.toMatch(/sailors|Painters/);
    const sea = textsOf(on('boats, ships, vessels, fish, harbour, port, sea').value);
    expect(sea.join(' ')).toMatch(/sailors/);
    expect(sea.join(' ')).not.toMatch(/Jurors|Prosecutors/);
  });

  it('names the words that show it', () => {
    const why = on('court, judge, trial, case, attorney, charges, prison')
      .value?.judgements()
      .find(({ text }) => text.startsWith('Jurors'))?.why;
    expect(why).toMatch(/: Jurors, convicted$/);
  });

  it('takes distant kin for no answer', () => {
    const { value, messages } = on('orchestra', { words: 60 });
    expect(value).toBeUndefined();
    expect(messages.map(({ rule }) => rule)).toEqual(['edition-empty']);
  });

  it('reads what a request asks for, not its words of asking', () => {
    const plain = textsOf(on('courts and prison sentences').value);
    expect(textsOf(on('This topic is about courts and prison sentences').value)).toEqual(plain);
  });
});

describe('a focus of a name', () => {
  it('leaves room for choice where sentences are counted', () => {
    const text =
      'The Odra is long. Barges used the Odra in May. A bridge over the Odra was painted. ' +
      'The Odra froze in February, and 40 per cent of the coal for its power stations was late.\n';
    const { value } = selected(briefOf(text), {
      select: 'focus',
      focus: { terms: ['Odra'] },
      budget: { sentences: 2 },
    });
    expect(textsOf(value)).toHaveLength(2);
    expect(textsOf(value).join(' ')).toMatch(/froze in February/);
  });
});
