import { describe, expect, it } from 'vitest';
import { briefOf } from './brief-of.ts';
import { printed, selected, textsOf } from './edition-of.ts';

const focus = { topics: ['india'] };

describe('focus', () => {
  it('takes the passage that opens on the focus whole and first, in either script', () => {
    const brief = briefOf(
      'The harbour was closed in May by a strike of pilots.\n\nIndia buys the coal. It pays in cash. Ships wait outside.\n\nभारत कोयला ख़रीदता है। कीमत बढ़ी।\n',
    );
    const { value } = selected(brief, { select: 'focus', focus });
    expect(printed(value, 'focus')).toBe(
      'India buys the coal. It pays in cash. Ships wait outside.\nभारत कोयला ख़रीदता है। कीमत बढ़ी।',
    );
  });

  it('skips an edition that the brief says nothing for, and says so', () => {
    const brief = briefOf('The American Indian museum in Indianapolis opened.\n');
    const { value, messages } = selected(brief, { select: 'focus', focus });
    expect(value).toBeUndefined();
    expect(messages.map(m => m.rule)).toEqual(['edition-empty']);
  });

  it('skips below the minimum of evidence', () => {
    const brief = briefOf('India buys the coal.\n\nIndia pays in cash for it.\n');
    expect(selected(brief, { select: 'focus', focus, evidence: 3 }).value).toBeUndefined();
    expect(selected(brief, { select: 'focus', focus, evidence: 2 }).value).toBeDefined();
  });

  it('takes no evidence from the disclaimer', () => {
    const brief = briefOf(
      'The harbour was closed in May.\n\n:::section{role=disclaimer}\nThe views are not those of the Government of India.\n:::\n',
    );
    expect(selected(brief, { select: 'focus', focus }).value).toBeUndefined();
  });
});

describe('support', () => {
  it('brings a quotation whole, with its lead-in and what that leans on', () => {
    const brief = briefOf(
      'The treaty settles timetables for boats in the strait. Its one binding rule is in Article 6, which reads:\n\n> A party that suspends the crossing shall tell India three days before.\n\nNothing else in it matters to anybody who has no boat.\n',
    );
    const { value } = selected(brief, { select: 'focus', focus, budget: { words: 60 } });
    expect(textsOf(value).slice(0, 3)).toEqual([
      'The treaty settles timetables for boats in the strait.',
      'Its one binding rule is in Article 6, which reads:',
      'A party that suspends the crossing shall tell India three days before.',
    ]);
  });

  it('brings the caveat on a point that is taken', () => {
    const brief = briefOf(
      'Roofs were painted in May. India will supply the paint for every roof of the city. However, no contract has been signed so far. The colour is white.\n',
    );
    const { value } = selected(brief, { select: 'focus', focus, budget: { words: 30 } });
    expect(textsOf(value)).toContain('However, no contract has been signed so far.');
  });

  it('leaves out what leans on more than there is room for', () => {
    const brief = briefOf(
      'The council met on Monday with nineteen members, three guests and a clerk in the old hall by the river. This pleased India.\n',
    );
    expect(
      selected(brief, { select: 'focus', focus, budget: { words: 10 } }).value,
    ).toBeUndefined();
  });

  it('never takes two sentences that say the same', () => {
    const line = 'The survey found cooler rooms under painted roofs in every street of the city.';
    const brief = briefOf(
      `${line}\n\nA second paragraph speaks of calls at the door.\n\n${line}\n`,
    );
    const texts = textsOf(selected(brief, { budget: { words: 400 } }).value);
    expect(texts.filter(text => text === line)).toHaveLength(1);
  });
});

describe('abbreviations', () => {
  const brief = briefOf(
    'The review was led by the National Audit Office (NAO) over two long years.\n\nIndia asked, and the NAO said ‘the NAO is done’ about it.\n',
  );
  it('expands the first use where the definition is left out, outside quotations', () => {
    const { value } = selected(brief, { select: 'focus', focus, context: 0 });
    expect(printed(value, 'focus')).toBe(
      'India asked, and the NAO [National Audit Office] said ‘the NAO is done’ about it.',
    );
  });
  it('expands nothing where the definition stands before', () => {
    const { value } = selected(brief, { budget: { words: 100 } });
    expect(printed(value, 'passages')).not.toContain('[');
  });
});

describe('what was decided beforehand', () => {
  const brief = briefOf(
    '# Title\n\nOne opening sentence about the harbour and its pilots.\n\n## Notes on method\n\nThe method was a count of boats at dawn.\n\n## Findings\n\nBoats were fewer than in the year before. Pilots were fewer as well.\n',
  );
  it('never takes what an audience refuses, always what it asks for', () => {
    const { value } = selected(brief, {
      budget: { words: 200 },
      never: { sections: ['Notes on'] },
      always: { passages: ['Boats were fewer'] },
    });
    const texts = textsOf(value);
    expect(texts).not.toContain('The method was a count of boats at dawn.');
    expect(texts).toContain('Boats were fewer than in the year before.');
  });
  it('lets the editor of a brief beat any computation', () => {
    const { value } = selected(
      brief,
      { budget: { words: 12 } },
      { own: { title: 'Other', lead: 'The method was', exclude: ['One opening'] } },
    );
    expect(printed(value, 'lead')).toBe('The method was a count of boats at dawn.');
    expect(value?.metadata.title).toBe('Other');
    expect(textsOf(value)).not.toContain('One opening sentence about the harbour and its pilots.');
  });
  it('says which passage the editor named in vain', () => {
    const { messages } = selected(brief, {}, { own: { include: ['Nobody wrote this'] } });
    expect(messages.map(m => [m.rule, m.severity])).toEqual([['passage-unknown', 'error']]);
  });
  it('keeps headings only over something', () => {
    const { value } = selected(brief, { never: { sections: ['Findings'] } });
    expect(printed(value, 'passages')).not.toContain('Findings');
    expect(printed(value, 'passages')).toContain('Notes on method');
  });
});
