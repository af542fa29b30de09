import { type Brief, type Flow, furnitureRoles, type Section, visit } from '../brief/index.ts';
import { chosenEdition } from './chosen-edition.ts';
import type { Audience, Edition } from './edition.ts';
import { editionOf } from './edition-of.ts';
import { focusOf } from './focus/focus.ts';
import type { SelectOptions } from './select-options.ts';
import { rebuild } from './slots/rebuild.ts';
import { wholeSections } from './slots/whole-sections.ts';
import type { Unit } from './unit/unit.ts';
import { unitsOf } from './unit/units-of.ts';

/**
 * Gives the edition that has everything, where nothing is to be chosen: nobody keeps anything from the
 * audience or puts anything first. Gives none where something is, or where there may be no text. It is
 * the edition that choosing gives, for a tenth of the time.
 */
export function wholeEdition(
  brief: Brief,
  audience: Audience,
  options: SelectOptions,
): Edition | undefined {
  const { settings, topics = [] } = audience;
  const { approved, own } = options;
  const asked = settings.always ?? settings.never ?? own?.lead ?? own?.include ?? own?.exclude;
  if (settings.select !== 'everything' || asked !== undefined || approved) return undefined;
  if (!hasText(brief) || hasAudiences(brief.children)) return undefined;
  return editionOf(brief, audience, slotsOf(brief), {
    own,
    focus: focusOf(settings, topics)?.label,
    extract: false,
    // Asked for by those who explain an edition, and by nobody who only prints it.
    judgements: () => chosenEdition(brief, audience, options).value?.judgements() ?? [],
  });
}

function slotsOf(brief: Brief): Parameters<typeof editionOf>[2] {
  return {
    standfirst: rebuild(standfirstOf(brief)),
    lead: [],
    focus: [],
    points: [],
    quotation: [],
    context: [],
    passages: [],
    sections: wholeSections(brief.children, [], new Set()),
  };
}

function hasText(brief: Brief): boolean {
  let found = false;
  visit(brief, node => {
    if (found || node.type === 'notes') return 'skip';
    if (node.type === 'section' && furnitureRoles.has(node.role)) return 'skip';
    if (node.type === 'sentence')
      found = node.children.some(child => child.type === 'text' && /\S/u.test(child.value));
    return undefined;
  });
  return found;
}

function hasAudiences(nodes: readonly Flow[]): boolean {
  return nodes.some(
    node => node.type === 'section' && (node.audiences || hasAudiences(node.children)),
  );
}

function standfirstOf(brief: Brief): Unit[] {
  const sections = (nodes: readonly Flow[]): Section[] =>
    nodes.flatMap(node => {
      if (node.type !== 'section' || furnitureRoles.has(node.role)) return [];
      return node.role === 'standfirst' ? [node] : sections(node.children);
    });
  const children = sections(brief.children);
  return unitsOf({ ...brief, children }).filter(({ role }) => role === 'standfirst');
}
