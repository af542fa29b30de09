import { describe, expect, it } from 'vitest';
import { build as b, canonicalText } from '../../src/brief/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { largeFormats } from '../helper/large-sources/index.ts';

// What comes again on every page is no text.
const empty: ReadonlySet<string> = new Set(['white space', 'form feeds']);

for (const [format, { shapes, prepare }] of Object.entries(largeFormats))
  describe(`large sources: ${format}`, () => {
    for (const [shape, make] of Object.entries(shapes))
      it(`are read to the end: ${shape}`, () => {
        const { value } = resolve(prepare(make(5_000))().value, { file: 'large' });
        const text = canonicalText(b.document(value.children, { metadata: value.metadata }));
        expect(text === '').toBe(empty.has(shape));
      });
  });
