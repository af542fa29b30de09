import { build } from '../../brief/index.ts';
import type { InlineHelper } from './helper.ts';

/** Gives the place of the list of contents: `{{contents}}`, in a paragraph of its own. */
export const contents: InlineHelper = {
  kind: 'inline',
  least: 0,
  most: 0,
  run: () => build.contents(),
};
