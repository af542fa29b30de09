import { type Message, say } from '../message/index.ts';
import { contrast } from './contrast.ts';
import { furnitureNames } from './furniture-text.ts';
import type { Theme } from './theme.ts';

const paper = '#ffffff';
/** The narrowest column of text, in points. */
const narrowest = 200;

/** Checks what a theme's tokens say together: contrast (WCAG 2.2), room for the text, known names. */
export function checkTheme(theme: Theme, file: string): Message[] {
  return [...contrasts(theme, file), ...room(theme, file), ...names(theme, file)];
}

function contrasts({ colour }: Theme, file: string): Message[] {
  const letters = (['text', 'muted', 'accent'] as const).flatMap(name => [
    { name, on: 'paper', ground: paper, least: 7 },
    { name, on: 'the tint', ground: colour.tint, least: 7 },
  ]);
  const pairs = [...letters, { name: 'rule' as const, on: 'paper', ground: paper, least: 4.5 }];
  return pairs.flatMap(({ name, on, ground, least }) => {
    const found = contrast(colour[name], ground);
    if (found >= least) return [];
    // Rounded down: 6.96 is not 7.
    const ratio = (Math.floor(found * 10) / 10).toFixed(1);
    return [say('theme-contrast', { colour: name, on, ratio, least: String(least) }, { file })];
  });
}

function room({ page, body, notes, title, headings }: Theme, file: string): Message[] {
  const invalid = (path: string, why: string) => say('setting-invalid', { path, why }, { file });
  const width = page.width - page.inside - page.outside;
  const height = page.height - page.top - page.bottom;
  const types = { body, notes, title, ...Object.fromEntries(headings.entries()) };
  return [
    ...(width < narrowest
      ? [invalid('page', `the margins leave ${Math.round(width)} points`)]
      : []),
    ...(height < 2 * narrowest
      ? [invalid('page', `head and foot leave ${Math.round(height)} points`)]
      : []),
    ...Object.entries(types).flatMap(([name, type]) =>
      type.leading < type.size
        ? [invalid(/^\d/.test(name) ? `headings[${name}]` : name, 'lines would overlap')]
        : [],
    ),
  ];
}

function names({ header, footer }: Theme, file: string): Message[] {
  const lines = { 'header.left': header.left, 'header.right': header.right };
  const feet = { 'footer.left': footer.left, 'footer.right': footer.right };
  return Object.entries({ ...lines, ...feet }).flatMap(([path, parts]) =>
    parts.flatMap(part =>
      [...part.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
        furnitureNames.includes(name)
          ? []
          : [
              say(
                'setting-invalid',
                {
                  path,
                  why: `nothing is named \`${name}\`, expected one of ${furnitureNames.join(', ')}`,
                },
                { file },
              ),
            ],
      ),
    ),
  );
}
