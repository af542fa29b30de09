import { describe, expect, it } from 'vitest';
import { type AnyNode, flatText, type Section, visit } from '../../../src/brief/index.ts';
import { briefOf, scoreReading } from '../../helper/score-reading.ts';
import { textFixtures } from '../../helper/text-fixtures.ts';

describe('texts as scraped', () => {
  for (const { name, source, truth, markers } of textFixtures())
    describe(name, () => {
      const scores = scoreReading(source, { markers, ...pick(truth) });
      const brief = briefOf(source);
      const nodes: { node: AnyNode; ancestors: readonly AnyNode[] }[] = [];
      visit(brief, (node, ancestors) => {
        nodes.push({ node, ancestors });
        return undefined;
      });
      const count = (type: AnyNode['type']) => nodes.filter(n => n.node.type === type).length;

      it('has its markers', () => {
        expect(scores.markers).toMatchObject({ missing: [], wrong: [] });
      });
      it('has its block quotations', () => {
        expect(scores.quotations).toMatchObject({ missing: [], wrong: [] });
      });
      it('has its headings', () => {
        expect(scores.headings).toMatchObject({ missing: [], wrong: [] });
      });
      it('says the rest about itself', () => {
        const { metadata } = brief;
        expect(metadata.origins?.title ? null : metadata.title).toBe(truth.title);
        expect(metadata.date).toBe(truth.date);
        if (truth.authors) expect(metadata.authors?.map(a => a.name)).toEqual(truth.authors);
        const notes = nodes.flatMap(n => (n.node.type === 'note' ? [n.node] : []));
        if (truth.notes !== undefined)
          expect(notes.filter(n => !n.missing)).toHaveLength(truth.notes);
        if (truth.missingNotes !== undefined)
          expect(notes.filter(n => n.missing)).toHaveLength(truth.missingNotes);
        if (truth.lists !== undefined) expect(count('list')).toBe(truth.lists);
        if (truth.tables !== undefined) expect(count('table')).toBe(truth.tables);
        if (truth.attributions)
          expect(
            nodes.flatMap(n =>
              n.node.type === 'attribution' && n.node.origin === 'brief'
                ? [flatText(n.node.children)]
                : [],
            ),
          ).toEqual(truth.attributions);
        const roles: Record<string, number> = {};
        for (const { node, ancestors } of nodes) {
          const section = ancestors.findLast((a): a is Section => a.type === 'section');
          if (node.type === 'paragraph' && section)
            roles[section.role] = (roles[section.role] ?? 0) + 1;
        }
        if (truth.roles) expect(roles).toMatchObject(truth.roles);
      });
    });
});

function pick(truth: { quotations: string[]; headings: string[] }) {
  return { quotations: truth.quotations, headings: truth.headings };
}
