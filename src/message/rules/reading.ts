import { type None, type Rule, rule, tick } from './rule.ts';

/** Holds the rules about what reading recovered. */
export const reading = {
  'title-missing': rule<{ title: string; unnamed?: true }>(
    'warning',
    a =>
      a.unnamed
        ? `The source has no title and no name; it is called ${tick(a.title)}`
        : `The source has no title; the file's name gives ${tick(a.title)}`,
    () => 'Give one with `title:` in `brief.yaml`, or with `--title`.',
  ),
  'front-matter-open': rule<None>(
    'warning',
    () => 'Front matter opens with `---` and never closes; it is read up to the text',
    () => 'Close it with a line `---`.',
  ),
  'standfirst-recovered': rule<{ why: string }>(
    'info',
    a => `The first paragraph is read as the standfirst: ${a.why}`,
  ),
  'disclaimer-recovered': rule<None>('info', () => 'The last paragraph is read as the disclaimer'),
  'headings-recovered': rule<{ count: number; first: string }>(
    'info',
    a => `${a.count} ${a.count === 1 ? 'heading' : 'headings'} recovered, from ${tick(a.first)} on`,
    () => 'Name them under `read: headings:` in `brief.yaml` if others are meant.',
  ),
  'heading-skipped': rule<{ words: string; from: number; to: number }>(
    'info',
    a => `The heading ${tick(a.words)} skips a level: ${a.to} below ${a.from}`,
    () => 'Give it the next level down, so that it stands where readers expect it.',
  ),
  'furniture-recovered': rule<{ count: number; role: string; first: string }>(
    'info',
    a =>
      `${a.count} ${a.count === 1 ? 'block' : 'blocks'} set aside as ${a.role}: ${tick(a.first)}`,
  ),
  'hint-unmatched': rule<{ hint: string; words: string }>(
    'warning',
    a => `\`read: ${a.hint}:\` names ${tick(a.words)}, and no block of the source begins so`,
    () => 'Give its opening words as the source prints them.',
  ),
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
  'notes-missing': rule<{ count: number; first: string }>(
    'warning',
    a =>
      a.count === 1
        ? `The note marker ${tick(a.first)} has no note text in the source`
        : `${a.count} note markers have no note text in the source`,
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
    () => 'Use http, https or mailto, without a name and password.',
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
} satisfies Record<string, Rule<never>>;
