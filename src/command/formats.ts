import { nearest, say, Trouble } from '../message/index.ts';
import { type OutputFormat, writers } from '../write/index.ts';

const names = Object.keys(writers) as OutputFormat[];
const aliases = new Map<string, OutputFormat>([
  ['markdown', 'md'],
  ['word', 'docx'],
  ['htm', 'html'],
]);

/** Checks format names, commas allowed between them; all formats where there are none. */
export function formatsOf(given: readonly string[] | undefined): OutputFormat[] {
  const wanted = (given ?? [])
    .flatMap(item => item.split(','))
    .map(item => item.trim().toLowerCase());
  if (wanted.length === 0) return names;
  return [...new Set(wanted)].map(name => {
    const format = names.find(known => known === name) ?? aliases.get(name);
    if (format) return format;
    const near = nearest(name, names);
    const known = names.map(k => `\`${k}\``).join(', ');
    throw new Trouble(
      say('format-unknown', { name, known, ...(near === undefined ? {} : { near }) }),
    );
  });
}

/** Splits list options: given twice, or with commas. */
export function listOf(given: readonly string[] | undefined): string[] {
  return [
    ...new Set(
      (given ?? [])
        .flatMap(item => item.split(','))
        .map(item => item.trim())
        .filter(item => item !== ''),
    ),
  ];
}
