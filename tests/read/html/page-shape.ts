import { html } from '../../../src/read/html/index.ts';
import { shapeOf } from '../../helper/shape-of.ts';

export const read = (source: string) => html.read(source, { file: 'page.html' });
export const prose =
  'This is a sentence of the text proper, and it goes on for long enough to be prose. ';
export const more =
  'Other words follow here, none of them said before, since nobody repeats a whole paragraph on purpose. ';
export const long = `<p>${prose}${more}</p>`;
export const longer = `<p>${more}${more.toUpperCase()}</p>`;

export const shape = (source: string) => shapeOf(read(source).value);
