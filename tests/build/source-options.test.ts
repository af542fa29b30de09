import { expect, it } from 'vitest';
import { sourceOptions } from '../../src/build/source-options.ts';

it('keeps a title to one line, and leaves out what was not said', () => {
  expect(sourceOptions({ title: ' A title\nof  two lines ' })).toEqual({
    title: 'A title of two lines',
  });
  expect(sourceOptions({})).toEqual({});
});
