import { plainText, type Section } from '../../brief/index.ts';
import type { AudienceSettings } from '../../config/audience-settings.ts';
import type { Unit } from '../unit/unit.ts';

/** Finds the units that a name means: an id, the opening words of a passage, or those of a heading. */
export function findPassage(units: readonly Unit[], name: string): Unit[] {
  const bare = name.replace(/^#/, '');
  const byId = units.filter(unit => unit.id === bare || unit.sections.some(s => s.id === bare));
  if (byId.length > 0) return byId;
  const words = folded(name);
  const opening = units.find(unit => folded(unit.text).startsWith(words));
  if (opening) return [opening];
  return units.filter(unit => unit.sections.some(section => headedBy(section, words)));
}

type Given = Exclude<NonNullable<AudienceSettings['never']>, unknown[]>;

/** Finds the units that an audience names by role, section, tag or passage. */
export function findGiven(units: readonly Unit[], given: AudienceSettings['never']): Unit[] {
  if (given === undefined) return [];
  const { roles, sections, tags, passages }: Given = Array.isArray(given)
    ? { roles: given }
    : given;
  const named = new Set((passages ?? []).flatMap(name => findPassage(units, name)));
  const heads = (sections ?? []).map(folded);
  return units.filter(
    unit =>
      named.has(unit) ||
      roles?.includes(unit.role) ||
      unit.sections.some(
        section =>
          section.topics?.some(topic => tags?.includes(topic)) ||
          heads.some(words => headedBy(section, words)),
      ),
  );
}

function headedBy(section: Section, words: string): boolean {
  return section.heading !== undefined && folded(plainText(section.heading)).startsWith(words);
}

// Editors type straight quotation marks and single spaces, whatever the source has.
function folded(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
