import { describe, expect, it } from 'vitest';
import {
  type Brief,
  build as b,
  type Flow,
  plainText,
  visit,
  withIds,
} from '../../src/brief/index.ts';
import { briefSettings } from '../../src/config/brief-settings.ts';
import { applySettings } from '../../src/resolve/apply-settings.ts';
import { resolve } from '../../src/resolve/index.ts';
import { joinNotes } from '../../src/resolve/join-notes.ts';
import { pointAtNotes } from '../../src/resolve/point-at-notes.ts';
import { speakerOf } from '../../src/resolve/quotation/infer-attributions.ts';
import { linkLeadIns } from '../../src/resolve/quotation/link-lead-ins.ts';
import { markInlineQuotations } from '../../src/resolve/quotation/mark-inline-quotations.ts';
import { splitSentences } from '../../src/resolve/sentence/split-sentences.ts';
import { setClosingAside } from '../../src/resolve/set-closing-aside.ts';
import { titleFromFile } from '../../src/resolve/title-from-file.ts';

const p = (...words: (string | Parameters<typeof b.paragraph>[0][number])[]) =>
  b.paragraph(words.map(one => (typeof one === 'string' ? b.text(one) : one)));
const cite = (label: string) => b.citation(label, [{ note: label }]);
const reference = b.citation('Field 2024', [{ reference: 'field' }]);

describe('who is quoted', () => {
  it.each<[string, string[], string | undefined]>([
    ['Ada Field said:', [], 'Ada Field'],
    ['In May, Norland declared:', [], 'Norland'],
    ['The Harbour Council stated in Article 4(a):', [], 'The Harbour Council (Article 4(a))'],
    [
      'Its statement read:',
      ['Nobody minds the Harbour Council.'],
      'the Harbour Council (statement)',
    ],
    ['It said:', ['Nobody met.'], undefined],
    [
      'Their joint statement read:',
      ['Norland and Sund have met.'],
      'Norland and Sund (joint statement)',
    ],
    ['They said:', ['Nobody met.'], undefined],
    ['He said:', ['Field’s speech was short.'], 'Field'],
    ['She wrote:', ['Ada Field said no.'], 'Ada Field'],
    ['She wrote:', ['Nobody spoke.', 'Ada Field said no.'], 'Ada Field'],
    ['She wrote:', ['Nobody spoke.', 'Nobody came.', 'Ada Field said no.'], undefined],
    ['This said:', [], undefined],
    ['and so on:', [], undefined],
  ])('%s after %j', (leadIn, before, who) => {
    expect(speakerOf(leadIn, before)).toBe(who);
  });
});

describe('a lead-in', () => {
  const long =
    'So it went on for long years until the master of the harbour gave a statement, which reads:';
  const linked = (children: Flow[], quotations: object[] = []) =>
    linkLeadIns(
      withIds(splitSentences(b.brief([b.section(children)]))),
      briefSettings.parse({ quotations }),
      'a',
    );
  const shape = (children: Flow[], quotations?: object[]) => {
    const out: string[] = [];
    visit(linked(children, quotations).value, node => {
      if (node.type === 'quotation')
        out.push(`${node.missing ? 'lost' : plainText(node)}${node.leadIn ? ' led' : ''}`);
      return undefined;
    });
    return out;
  };
  const quoted = b.quotation('block', [p('We go.')]);
  it.each<[string, Flow[], object[] | undefined, string[]]>([
    ['stands above its quotation', [p('He said:'), quoted], undefined, ['We go. led']],
    [
      'stands in the last item of a list above it',
      [b.list([b.listItem([p('One.')]), b.listItem([p('He said:')])]), quoted],
      undefined,
      ['We go. led'],
    ],
    ['is none without a colon', [p('He came.'), quoted], undefined, ['We go.']],
    [
      'is none in a table',
      [b.table([b.tableRow([b.tableCell([p('He said:')])])]), quoted],
      undefined,
      ['We go.'],
    ],
    [
      'stands above nothing',
      [p('His statement read:'), p('It was over.')],
      undefined,
      ['lost led'],
    ],
    [
      'stands above a list',
      [p('His statement read:'), b.list([b.listItem([p('We go.')])])],
      undefined,
      [],
    ],
    [
      'has its words given',
      [p('His statement read:')],
      [{ after: 'statement read:', text: 'We go.' }],
      ['We go. led'],
    ],
    [
      'has its words, its speaker and its note given',
      [p('His statement read:')],
      [{ after: 'statement read:', text: 'We go.', attribution: 'The master', note: 2 }],
      ['We go.\nThe master led'],
    ],
  ])('%s', (_, children, quotations, expected) => {
    expect(shape(children, quotations)).toEqual(expected);
  });

  it.each<[string, Flow[], RegExp]>([
    ['with the end of what leads in', [p(long)], /… .*which reads:/],
    [
      'with the numbers that the count skips',
      [p('So it was.', cite('1')), p('His statement read:'), p('It is over.', cite('4'))],
      /2–3/,
    ],
    [
      'with the one number that the count skips',
      [p('So it was.', cite('1')), p('His statement read:'), p('It is over.', cite('3'))],
      /\b2\b/,
    ],
  ])('to nothing is said, %s', (_, children, expected) => {
    const { messages } = linked(children);
    expect(messages.map(({ rule }) => rule)).toEqual(['quotation-lost']);
    expect(JSON.stringify(messages)).toMatch(expected);
  });
});

describe('quotations in a paragraph', () => {
  const marked = (...words: Parameters<typeof p>) => {
    const [first] = markInlineQuotations(b.brief([p(...words)]), 'a').value.children;
    return first?.type === 'paragraph'
      ? first.children.map(node => `${node.type} ${plainText(node)}`)
      : [];
  };
  it.each<[string, Parameters<typeof p>, string[]]>([
    [
      'are nodes of their own',
      ['He said “so”, and “no”.'],
      ['text He said ', 'quotation “so”', 'text , and ', 'quotation “no”', 'text .'],
    ],
    [
      'may hold formatting',
      ['He said “', b.emphasis([b.text('so')]), '”.'],
      ['text He said ', 'quotation “so”', 'text .'],
    ],
    [
      'are none where they would cross it',
      ['He said “so ', b.emphasis([b.text('it” is')]), '.'],
      ['text He said “so ', 'emphasis it” is', 'text .'],
    ],
    ['are none where they never close', ['He said “so.'], ['text He said “so.']],
    ['are none at the end', ['He said “'], ['text He said “']],
  ])('%s', (_, words, expected) => {
    expect(marked(...words)).toEqual(expected);
  });
});

describe('what closes a text', () => {
  const note = 'Anna Berg is a Fellow at the Institute of Examples.';
  const views = 'The views expressed are personal.';
  const heading = (words: string) => ({ heading: b.heading([b.text(words)]) });
  const shape = (nodes: readonly Flow[]): string =>
    nodes
      .map(node =>
        node.type === 'section'
          ? `${node.role}(${shape(node.children)})`
          : node.type === 'paragraph'
            ? plainText(node).slice(0, 4)
            : node.type,
      )
      .join(' ');
  it.each<[string, Flow[], string]>([
    [
      'in a section below',
      [b.section([p('Sund.'), b.section([p('Norland.'), p(note)], heading('Last'))])],
      'body(Sund. body(Norl)) author-note(Anna)'.replace('Sund.', 'Sund'),
    ],
    [
      'as all of a section below',
      [b.section([p('Sund.'), b.section([p(note)], heading('The writer'))])],
      'body(Sund) author-note(Anna)',
    ],
    [
      'as a section below, under more of its kind',
      [b.section([p('Sund.'), b.section([p(note)], heading('The writer')), p(views)])],
      'body(Sund) author-note(Anna) disclaimer(The )',
    ],
    [
      'as all of a section, of two kinds',
      [b.section([p('Sund.')]), b.section([p(note), p(views)], heading('The writer'))],
      'body(Sund) author-note(Anna) disclaimer(The )',
    ],
    [
      'not in a section that ends in text',
      [b.section([p('Sund.'), b.section([p(note), p('Norland.')], heading('Last'))])],
      'body(Sund body(Anna Norl))',
    ],
    [
      'at most four paragraphs of it',
      [b.section([p('Sund.'), ...Array.from({ length: 6 }, () => p(views))])],
      'body(Sund The  The ) disclaimer(The ) disclaimer(The ) disclaimer(The ) disclaimer(The )',
    ],
    [
      'not where nothing else is',
      [b.section([b.section([p(note)], heading('The writer'))])],
      'body(body(Anna))',
    ],
  ])('is set aside %s', (_, children, expected) => {
    expect(shape(setClosingAside(b.brief(children), 'a').value.children)).toBe(expected);
  });

  it('is said with its first words', () => {
    const long = `${note.slice(0, -1)}, where she teaches the law of the sea to sailors.`;
    const { messages } = setClosingAside(b.brief([b.section([p('Sund.'), p(long)])]), 'a');
    expect(messages.map(({ reason }) => reason).join()).toContain(
      'Anna Berg is a Fellow at the Institute of Examples, where s…',
    );
  });
});

describe('notes', () => {
  const note = (label: string, words: string) => b.note(label, [p(words)]);
  const joined = (children: Flow[]) => {
    const { value, messages } = joinNotes(b.brief(children), 'a');
    const listed = value.children.find(child => child.type === 'notes');
    return {
      notes: listed?.children.map(
        one => `${one.label} ${one.missing ? 'missing' : plainText(one)}`,
      ),
      rules: messages.map(({ rule }) => rule),
    };
  };
  it.each<[string, Flow[], string[] | undefined, string[]]>([
    ['that are cited', [p('So.', cite('1')), b.notes([note('1', 'One.')])], ['1 One.'], []],
    [
      'that are given twice',
      [p('So.', cite('1')), b.notes([note('1', 'One.'), note('1', 'Two.')])],
      ['1 One.\nTwo.'],
      ['note-duplicate'],
    ],
    [
      'in two places',
      [p('So.', cite('1'), cite('2')), b.notes([note('1', 'One.')]), b.notes([note('2', 'Two.')])],
      ['1 One.', '2 Two.'],
      [],
    ],
    ['that nothing cites', [b.notes([note('1', 'One.')])], ['1 One.'], ['note-uncited']],
    ['that are cited and not given', [p('So.', cite('1'))], ['1 missing'], ['notes-missing']],
    ['of none but references', [p('So.', reference)], undefined, []],
  ])('are joined: %s', (_, children, notes, rules) => {
    expect(joined(children)).toEqual({ notes, rules });
  });

  it('are pointed at by their ids, and references left as they are', () => {
    const brief = b.brief([
      p(cite('1'), reference, cite('9')),
      b.notes([b.note('1', [], { id: 'n-1' })]),
    ]);
    const [first] = pointAtNotes(brief).children;
    expect(first?.type === 'paragraph' ? first.children : []).toMatchObject([
      { items: [{ note: 'n-1' }] },
      { items: [{ reference: 'field' }] },
      { items: [{ note: '9' }] },
    ]);
  });

  it('have texts that settings give by their labels, whatever else is cited', () => {
    const brief: Brief = b.brief([p(reference, cite('1'))]);
    const { value, messages } = applySettings(
      brief,
      briefSettings.parse({ notes: { 1: 'One.', field: 'No.' } }),
      'editorial',
      'brief.yaml',
    );
    const listed = value.children.find(child => child.type === 'notes');
    expect(listed?.children.map(plainText)).toEqual(['One.']);
    expect(messages.map(({ rule }) => rule)).toEqual(['note-unknown']);
  });
});

describe('the title', () => {
  it.each([
    ['a/the_ferry-trade.md', 'The ferry trade'],
    ['C:\\a\\ferries.final.docx', 'Ferries.final'],
    ['<stdin>', 'Untitled brief'],
    ['a/___.txt', 'Untitled brief'],
    ['.txt', 'Untitled brief'],
  ])('of a brief in %s that has none is %s', (file, title) => {
    const { value, messages } = titleFromFile(b.brief([]), file);
    expect(value.metadata).toMatchObject({ title, origins: { title: 'editorial' } });
    expect(messages.map(({ rule }) => rule)).toEqual(['title-missing']);
  });

  it('is what the command line says, before all else', () => {
    const { value } = resolve(
      b.brief([b.section([p('So it is.'), p(' ')])], { metadata: { title: 'Its own' } }),
      { file: 'a.md', title: 'Given' },
    );
    expect(value.metadata).toMatchObject({ title: 'Given', origins: { title: 'editorial' } });
    expect(value.children.map(plainText).join('').trim()).toBe('So it is.');
  });
});
