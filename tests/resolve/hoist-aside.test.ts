import { expect, it } from 'vitest';
import { build as b } from '../../src/brief/index.ts';
import { hoistAside } from '../../src/resolve/hoist-aside.ts';

const p = (words: string) => b.paragraph([b.text(words)]);

it('lifts a disclaimer out of the section it follows, and nothing else', () => {
  const disclaimer = b.section([p('Views expressed …')], { role: 'disclaimer' });
  const inner = b.section([p('Inner.')], { heading: b.heading([b.text('Inner')]) });
  const conclusion = (...children: Parameters<typeof b.section>[0]) =>
    b.section(children, { heading: b.heading([b.text('Conclusion')]) });
  const before = b.brief([conclusion(p('So it is.'), inner, disclaimer), b.notes([])]);
  expect(hoistAside(before)).toEqual(
    b.brief([conclusion(p('So it is.'), inner), disclaimer, b.notes([])]),
  );
});

it('gives a brief that has nothing to lift back as it is', () => {
  const brief = b.brief([
    b.section([p('Words.')]),
    b.section([p('Views.')], { role: 'disclaimer' }),
  ]);
  expect(hoistAside(brief)).toBe(brief);
});
