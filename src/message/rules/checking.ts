import { type None, type Rule, rule, tick } from './rule.ts';

/** Holds the rules about what an editor checks. */
export const checking = {
  'date-missing': rule<None>(
    'warning',
    () => 'The brief has no date',
    () => 'Give it with `date:` in `brief.yaml`.',
  ),
  'lang-missing': rule<None>(
    'info',
    () => 'The brief does not say its language',
    () => 'Give it with `lang:`, such as `en-GB`; readers’ software needs it.',
  ),
  'licence-missing': rule<None>(
    'info',
    () => 'The brief does not say its licence',
    () => 'Give it with `licence:`.',
  ),
  'note-out-of-order': rule<{ label: string }>(
    'warning',
    a => `Note ${tick(a.label)} is cited for the first time after a higher number`,
    () => 'Renumber, or check that no text was moved.',
  ),
  'quotation-unattributed': rule<{ opening: string }>(
    'warning',
    a => `Nobody is named for the quotation ${tick(a.opening)}`,
    () => 'End it with a line such as `— The minister, in Parliament`.',
  ),
  'quotation-reworded': rule<{ one: string; other: string; line: number }>(
    'warning',
    a => `Two wordings of one quotation: ${tick(a.one)} (line ${a.line}) and ${tick(a.other)}`,
    () => 'Compare both with the source.',
  ),
  'figure-contradicted': rule<{ one: string; other: string; thing: string; line: number }>(
    'warning',
    a => `Two values for one thing (${a.thing}): ${a.one} (line ${a.line}) and ${a.other}`,
    () => 'Check which is right, or say what differs.',
  ),
  'abbreviation-undefined': rule<{ word: string; count: number }>(
    'warning',
    a => `${tick(a.word)} is used ${a.count} times and never spelled out`,
    () => 'Spell it out at its first use, with the short form in brackets.',
  ),
  'date-relative': rule<{ words: string }>(
    'warning',
    a => `${tick(a.words)} in a brief without a date`,
    () => 'Name the year, or give the brief a date.',
  ),
  'sentence-repeated': rule<{ words: string; line: number }>(
    'info',
    a => `Said before, word for word, on line ${a.line}: ${tick(a.words)}`,
  ),
  'marks-mixed': rule<{ around: string }>(
    'info',
    a => `A straight mark among curly ones: ${tick(a.around)}`,
    () => 'Use one kind throughout.',
  ),
  'letters-mixed': rule<{ word: string; scripts: string }>(
    'warning',
    a => `${tick(a.word)} mixes ${a.scripts} letters`,
    () => 'Type the word again.',
  ),
  'look-alike': rule<{ word: string; meant: string }>(
    'warning',
    a => `${tick(a.word)} may be meant as ${tick(a.meant)}`,
    () => 'Compare with the original.',
  ),
  'link-nowhere': rule<{ url: string }>(
    'warning',
    a => `The link ${tick(a.url)} leads nowhere in this brief`,
    () => 'Pin the target with `{#id}`.',
  ),
  'chrome-trailing': rule<{ words: string }>(
    'warning',
    a => `The text ends in what looks like a web site’s own: ${tick(a.words)}`,
    () => 'Remove it, or set it aside with `:::section{role=chrome}`.',
  ),
} satisfies Record<string, Rule<never>>;
