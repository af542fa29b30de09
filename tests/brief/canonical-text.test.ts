import { expect, it } from 'vitest';
import { build as b, canonicalText } from '../../src/brief/index.ts';

it('sets unsupported blocks apart, and leaves unsupported words in their line', () => {
  const document = b.document([
    b.paragraph([b.text('a'), b.unsupported('field', 'b'), b.text('c')]),
    b.unsupported('equation', 'd'),
    b.unsupported('equation', 'e'),
    b.quotation('block', [b.unsupported('equation', 'f'), b.unsupported('equation', 'g')]),
    b.paragraph([b.quotation('inline', [b.text('h'), b.unsupported('field', 'i')])]),
  ]);
  expect(canonicalText(document)).toBe('abc d e f g hi');
});

it('says nothing of an attribution that was only inferred, not even a space', () => {
  const who = b.attribution([b.text('somebody')], 'computed');
  const quoted = b.quotation('inline', [b.text('a')], { attribution: who });
  expect(canonicalText(b.document([b.paragraph([quoted, b.text('b')])]))).toBe('ab');
});
