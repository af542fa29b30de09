import { type Rule, rule, tick } from './rule.ts';

/** Holds the rules about settings. */
export const settings = {
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
  'theme-contrast': rule<{ colour: string; on: string; ratio: string; least: string }>(
    'warning',
    a =>
      `The theme’s colour ${tick(a.colour)} has a contrast of ${a.ratio}:1 on ${a.on}, expected ${a.least}:1`,
    () => 'Take a darker one, or a lighter tint.',
  ),
  'font-unusable': rule<{ path: string; why: string; restricted: boolean }>(
    'error',
    a => `The font ${tick(a.path)} can’t be used: ${a.why}`,
    a =>
      a.restricted
        ? 'Ask its maker for a licence to embed it, or take another font.'
        : 'Give a whole TrueType or OpenType file inside the theme’s folder.',
  ),
  'font-not-in-html': rule<{ family: string; why: string }>(
    'warning',
    a => `Web pages name the font ${tick(a.family)} and don’t carry it: ${a.why}`,
    () => 'Readers who have it see it; others see what `web` names.',
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
} satisfies Record<string, Rule<never>>;
