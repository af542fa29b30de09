import type { Severity } from './message.ts';

/** One rule: its default severity, and its wording, made from the arguments of one finding. */
export interface Rule<A> {
  severity: Severity;
  reason: (args: A) => string;
  hint?: (args: A) => string;
}

const rule = <A = Record<never, never>>(
  severity: Severity,
  reason: (args: A) => string,
  hint?: (args: A) => string,
): Rule<A> => (hint ? { severity, reason, hint } : { severity, reason });

type None = Record<string, never>;

const tick = (s: string) => `\`${s}\``;

/** The closed table of rules; wording lives here and nowhere else. */
export const rules = {
  // What was given.
  'source-absent': rule<{ path: string }>(
    'error',
    a => `No such file or folder: ${tick(a.path)}`,
    () => 'Check the path, or run `briefpress init` to make a content folder.',
  ),
  'source-none': rule<{ path: string }>(
    'error',
    a => `No brief in ${tick(a.path)}`,
    () => 'A brief is a `.md` or `.txt` file, or a folder that holds `brief.md` or `brief.txt`.',
  ),
  'source-several': rule<{ path: string; count: number }>(
    'error',
    a => `${tick(a.path)} holds ${a.count} briefs, expected one`,
    () => 'Name one of them.',
  ),
  defect: rule<{ what: string }>(
    'error',
    a => `Briefpress itself failed: ${a.what}`,
    () => 'Please report it with the source; `BRIEFPRESS_DEBUG=1` prints where.',
  ),
  usage: rule<{ why: string; hint: string }>(
    'error',
    a => a.why,
    a => a.hint,
  ),
  'source-unknown-format': rule<{ path: string; known: string }>(
    'error',
    a => `Unexpected kind of file ${tick(a.path)}, expected one of ${a.known}`,
    () => 'Save the text as Markdown or plain text.',
  ),
  'source-not-utf8': rule<{ path: string; offset: number }>(
    'error',
    a => `Unexpected byte ${a.offset} in ${tick(a.path)}: the file is not UTF-8 text`,
    () => 'Save it again as UTF-8.',
  ),
  'source-binary': rule<{ path: string }>(
    'error',
    a => `Unexpected binary content in ${tick(a.path)}, expected text`,
    () => 'Export the text from the program that made the file.',
  ),
  'source-empty': rule<{ path: string }>(
    'error',
    a => `Nothing to publish: ${tick(a.path)} is empty`,
    () => 'Put the text of the brief into it.',
  ),
  'source-too-big': rule<{ path: string; limit: string; size: string }>(
    'error',
    a => `Unexpected size of ${tick(a.path)}: ${a.size}, the limit is ${a.limit}`,
    () =>
      'A brief is text of two to thirty pages; split the file or check that it is the right one.',
  ),
  'markup-too-deep': rule<{ limit: number }>(
    'error',
    a => `Unexpected nesting: markup goes deeper than ${a.limit} levels`,
    () => 'Check the text for a run of `>` or `*` signs.',
  ),
  'markup-too-dense': rule<{ where: string; limit: number; unit: string }>(
    'error',
    a => `Unexpected markup: ${a.where} holds more than ${a.limit} ${a.unit}`,
    () => 'Check the text for a run of `*`, `_`, `[` or backticks.',
  ),
  'output-collision': rule<{ path: string; sources: string }>(
    'error',
    a => `Two sources would write ${tick(a.path)}: ${a.sources}`,
    () => 'Rename one of them, or build them into different folders with `--out`.',
  ),
  'output-unwritable': rule<{ path: string; why: string }>(
    'error',
    a => `Cannot write ${tick(a.path)}: ${a.why}`,
    () => 'Choose another folder with `--out`.',
  ),
  'reference-unusable': rule<{ why: string }>(
    'error',
    a => `The reference document can't be used: ${a.why}`,
    () => 'Give `--reference-doc` a Word file (`.docx`) that Word itself saved.',
  ),
  // Settings.
  'yaml-broken': rule<{ why: string }>(
    'error',
    a => `Broken YAML: ${a.why}`,
    () => 'Mend the line, or quote the value.',
  ),
  'setting-invalid': rule<{ path: string; why: string }>(
    'error',
    a => `Unexpected value of ${tick(a.path)}: ${a.why}`,
  ),
  'setting-unknown': rule<{ key: string; near?: string }>(
    'error',
    a => `Unexpected key ${tick(a.key)}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'Remove it, or check its spelling.'),
  ),
  'audience-unknown': rule<{ name: string; near?: string; known: string }>(
    'error',
    a => `Unknown audience ${tick(a.name)}, expected one of ${a.known}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'Audiences are the folders of `templates/`.'),
  ),
  'format-unknown': rule<{ name: string; near?: string; known: string }>(
    'error',
    a => `Unknown format ${tick(a.name)}, expected one of ${a.known}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'Leave `--format` out to get them all.'),
  ),
  'note-unknown': rule<{ label: string }>(
    'error',
    a => `\`brief.yaml\` gives a text for note ${tick(a.label)}, which nothing in the brief cites`,
    () => 'Correct the number, or remove the text.',
  ),
  'quotation-unknown': rule<{ after: string }>(
    'error',
    a =>
      `\`brief.yaml\` restores a quotation after ${tick(a.after)}, and no lost quotation follows such a sentence`,
    () => 'Give the last words of the sentence that introduces it.',
  ),
  'id-duplicate': rule<{ id: string }>(
    'warning',
    a => `The id ${tick(a.id)} is pinned twice; the second is not kept`,
    () => 'Give each passage an id of its own.',
  ),
  'tree-invalid': rule<{ path: string; why: string }>(
    'error',
    a => `Unexpected tree at ${tick(a.path)}: ${a.why}`,
    () => 'Compare it with the JSON Schema of the tree.',
  ),
  // Templates.
  'template-syntax': rule<{ why: string }>(
    'error',
    a => `Template: ${a.why}`,
    () => 'Mend the template at this place.',
  ),
  'template-raw': rule<None>(
    'error',
    () => 'Unexpected `{{{ }}}` or `{{& }}` in a template: content is never printed raw',
    () => 'Write `{{ }}`.',
  ),
  'template-value': rule<{ expression: string; why: string }>(
    'error',
    a => `Template: ${tick(a.expression)} ${a.why}`,
  ),
  'template-place': rule<{ expression: string; place: string; expected?: string }>(
    'error',
    a =>
      `Template: ${tick(a.expression)} stands in ${a.place}, expected ${a.expected ?? 'running text'}`,
    a =>
      a.expected
        ? 'Leave an empty line before and after it.'
        : 'Print values in running text only; a link address may be one whole value.',
  ),
  'template-twice': rule<{ expression: string }>(
    'error',
    a => `Template: ${tick(a.expression)} places a passage that the edition has placed already`,
    () => 'Print each passage once.',
  ),
  'template-partial-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Unknown partial ${tick(a.name)}`,
    a =>
      a.near
        ? `Did you mean ${tick(a.near)}?`
        : 'Partials are the `.hbs` files of `templates/partials/`.',
  ),
  'template-name-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Template: nothing is named ${tick(a.name)}`,
    a => (a.near ? `Did you mean ${tick(a.near)}?` : 'See the list of names in the README.'),
  ),
  'template-helper-unknown': rule<{ name: string; near?: string }>(
    'error',
    a => `Unknown helper ${tick(a.name)}`,
    a =>
      a.near
        ? `Did you mean ${tick(a.near)}?`
        : 'To test a value write `{{#if …}}`, to go through a list `{{#each …}}`.',
  ),
  'template-call': rule<{ expression: string; why: string }>(
    'error',
    a => `Template: ${tick(a.expression)} ${a.why}`,
  ),
  'template-refused': rule<{ what: string; instead: string }>(
    'error',
    a => `Unexpected ${a.what} in a template`,
    a => a.instead,
  ),
  'template-endless': rule<{ what: string; limit: number }>(
    'error',
    a => `Template: ${a.what} goes past the limit of ${a.limit}`,
    () => 'Check for a partial that includes itself.',
  ),
  // What reading recovered.
  'title-missing': rule<{ title: string }>(
    'warning',
    a => `The source has no title; the file's name gives ${tick(a.title)}`,
    () => 'Give one with `title:` in `brief.yaml`, or with `--title`.',
  ),
  'standfirst-recovered': rule<{ why: string }>(
    'info',
    a => `The first paragraph is read as the standfirst: ${a.why}`,
  ),
  'disclaimer-recovered': rule<None>('info', () => 'The last paragraph is read as the disclaimer'),
  'markers-recovered': rule<{ count: number; first: string; last: string }>(
    'info',
    a => `${a.count} note markers recovered, ${a.first} to ${a.last}`,
  ),
  'marker-missing': rule<{ labels: string }>(
    'warning',
    a => `The count of note markers skips ${a.labels}`,
    () => 'Compare with the original: the passage that carried it may be lost.',
  ),
  'marker-doubtful': rule<{ label: string }>(
    'warning',
    a =>
      `${tick(a.label)} looks like a note marker and was left as text: it does not continue the count`,
    () => 'Write it as `[^n]` in Markdown if it is one.',
  ),
  'notes-missing': rule<{ count: number }>(
    'warning',
    a =>
      `${a.count} ${a.count === 1 ? 'note marker has' : 'note markers have'} no note text in the source`,
    () => 'Give the texts under `notes:` in `brief.yaml`.',
  ),
  'note-uncited': rule<{ label: string }>(
    'warning',
    a => `Note ${tick(a.label)} is cited nowhere`,
    () => 'Put its marker where it belongs, or remove it.',
  ),
  'note-duplicate': rule<{ label: string }>(
    'warning',
    a => `Note ${tick(a.label)} is given twice; both texts are kept together`,
    () => 'Give each note its own number.',
  ),
  'quotation-recovered': rule<{ why: string }>('info', a => `Block quotation recovered: ${a.why}`),
  'quotation-lost': rule<{ leadIn: string; marker?: string }>(
    'warning',
    a =>
      `A quotation is announced and missing after ${tick(a.leadIn)}${a.marker ? `; it carried note ${a.marker}` : ''}`,
    () => 'Restore it under `quotations:` in `brief.yaml`; until then editions print a marked gap.',
  ),
  'quotation-unclosed': rule<{ opening: string }>(
    'warning',
    a => `The quotation that opens with ${tick(a.opening)} is never closed in its paragraph`,
    () => 'Add the closing mark.',
  ),
  'attribution-inferred': rule<{ who: string }>(
    'info',
    a => `The block quotation is taken to be by ${tick(a.who)}; no edition prints that`,
  ),
  'markup-unsupported': rule<{ kind: string; text: string }>(
    'warning',
    a => `${a.kind} can't be carried and is kept as text: ${tick(a.text)}`,
    () => 'Write it in Markdown.',
  ),
  'directive-unknown': rule<{ name: string; near?: string }>(
    'warning',
    a => `Unknown block ${tick(`:::${a.name}`)}; what it holds is kept`,
    a =>
      a.near
        ? `Did you mean ${tick(`:::${a.near}`)}?`
        : 'Known are `:::quotation` and `:::section`.',
  ),
  'title-simplified': rule<{ kind: string; text: string }>(
    'warning',
    a => `${a.kind} is left out of it: ${tick(a.text)}`,
    () => 'Move it to the first paragraph.',
  ),
  'text-repaired': rule<{ what: string }>('info', a => `Repaired: ${a.what}`),
  'image-unusable': rule<{ url: string; why: string }>(
    'warning',
    a => `Image ${tick(a.url)} is left out: ${a.why}`,
    () => "Use a PNG or JPEG file inside the brief's folder.",
  ),
  'image-alt-missing': rule<{ url: string }>(
    'warning',
    a => `Image ${tick(a.url)} has no alternative text`,
    () => 'Say in a sentence what it shows: `![what it shows](file.png)`.',
  ),
  'link-unsafe': rule<{ url: string }>(
    'warning',
    a => `The address ${tick(a.url)} is not carried; its text is kept`,
    () => 'Use http, https or mailto.',
  ),
  'link-target-absent': rule<{ url: string }>(
    'warning',
    a => `The link to ${tick(a.url)} leads nowhere in this edition; its text is kept`,
    () => 'Link to a heading that every audience gets, or name the passage in words.',
  ),
  'glyph-missing': rule<{ characters: string }>(
    'error',
    a => `No font of the PDF has ${a.characters}`,
    () => 'Replace the characters, or build the other formats with `--format`.',
  ),
  // What an editor checks.
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
  // What an edition lacks.
  'edition-empty': rule<{ audience: string; why: string }>(
    'warning',
    a => `The edition ${tick(a.audience)} is skipped: ${a.why}`,
    () => 'Nothing is padded; give it passages in `brief.yaml` if it should exist.',
  ),
  'page-overflow': rule<{ audience: string; pages: number; allowed: number }>(
    'warning',
    a =>
      `The edition ${tick(a.audience)} takes ${a.pages} pages, the audience asks for ${a.allowed}`,
    () => 'Lower `budget` in `audience.yaml`.',
  ),
  'fidelity-breach': rule<{ text: string; why: string }>(
    'error',
    a => `The document says ${tick(a.text)}, ${a.why}`,
  ),
} satisfies Record<string, Rule<never>>;

export type RuleId = keyof typeof rules;
/** The arguments that one rule's wording needs. */
export type RuleArgs<R extends RuleId> = (typeof rules)[R] extends Rule<infer A> ? A : never;
