import { describe, expect, it } from 'vitest';
import { type AnyNode, type Document, rewrite, visit } from '../../src/brief/index.ts';
import { checkTree } from '../../src/brief/schema/index.ts';
import { checkFidelity } from '../../src/fidelity/check-fidelity.ts';
import { layOut } from '../../src/pipeline.ts';
import { audiences, fixtures } from '../helper/fixtures.ts';

const [all, published] = await Promise.all([fixtures(), audiences()]);

// Law 2: nothing is invented, nothing is spliced.
describe('every edition says what its brief says', () => {
  for (const { name, brief, source } of all)
    for (const audience of published)
      it(`${name} for ${audience.id}`, () => {
        const { value: document, messages } = layOut(brief, audience, { file: source.file });
        expect(messages.filter(m => m.severity === 'error')).toEqual([]);
        if (!document) return;
        checkTree(JSON.parse(JSON.stringify(document)));
        expect(checkFidelity(document, brief, source.file)).toEqual([]);
        visit(document, node => {
          if ('value' in node) expect(['brief', 'editorial', 'computed']).toContain(node.origin);
          return undefined;
        });
      });
});

describe('a breach is found', () => {
  const fixture = all.find(f => f.name === 'rich');
  const full = published.find(a => a.id === 'full-brief');
  if (!fixture || !full) throw new Error('no fixture');
  const document = layOut(fixture.brief, full, { file: 'x' }).value as Document;
  const breaches = (change: (node: AnyNode) => AnyNode | readonly AnyNode[]) =>
    checkFidelity(rewrite(document, change), fixture.brief, 'x').map(m => m.rule);

  it('in a figure changed', () => {
    const changed = breaches(n =>
      n.type === 'text' && n.value.includes('3.2 km')
        ? { ...n, value: n.value.replace('3.2', '3.3') }
        : n,
    );
    expect(changed).toContain('fidelity-breach');
  });
  it('in a sentence left out between two others', () => {
    const changed = breaches(n => {
      if (n.type !== 'paragraph') return n;
      const sentences = n.children.filter(c => c.type === 'sentence');
      return sentences.length < 3
        ? n
        : { ...n, children: n.children.filter(c => c !== sentences[1]) };
    });
    expect(changed).toContain('fidelity-breach');
  });
  it('in a citation pointed elsewhere', () => {
    expect(
      breaches(n =>
        n.type === 'citation' && n.label === '2' ? { ...n, items: [{ note: 'n-other' }] } : n,
      ),
    ).toContain('fidelity-breach');
  });
  it('in words added inside a quotation', () => {
    const changed = breaches(n =>
      n.type === 'quotation' && n.display === 'block'
        ? { ...n, children: [...n.children, n.children[0] as never] }
        : n,
    );
    expect(changed).toContain('fidelity-breach');
  });
  it('in text that claims to be the brief’s and is not', () => {
    const changed = breaches(n =>
      n.type === 'text' && n.origin === 'editorial'
        ? { ...n, origin: 'brief' as const, value: 'Never said.' }
        : n,
    );
    expect(changed).toContain('fidelity-breach');
  });
});
