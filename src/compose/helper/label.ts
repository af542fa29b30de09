import { build, labelsFor, type TemplateLabels } from '../../brief/index.ts';
import type { InlineHelper } from './helper.ts';

const words = Object.keys(labelsFor('en').template);

/** Prints words of the package's own templates in the brief's language: `{{label "key-points"}}`. */
export const label: InlineHelper = {
  kind: 'inline',
  least: 1,
  most: 1,
  words,
  run: ([name], _hash, { lang }) =>
    build.text(labelsFor(lang).template[name as keyof TemplateLabels] ?? '', {
      origin: 'editorial',
    }),
};
