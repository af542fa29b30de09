import { type AnyNode, type Brief, plainText } from '../../src/brief/index.ts';
import type { AudienceSettings } from '../../src/config/audience-settings.ts';
import { type Edition, type SelectOptions, select, type Topic } from '../../src/select/index.ts';

export const india: Topic = {
  id: 'india',
  settings: {
    label: 'India',
    names: { en: ['India'], hi: ['भारत'] },
    adjectives: ['Indian'],
    not: ['American Indian'],
  },
};

/** Selects for settings, and gives messages with the edition. */
export function selected(
  brief: Brief,
  settings: Partial<AudienceSettings>,
  options: Partial<SelectOptions> = {},
) {
  return select(
    brief,
    {
      id: 'test',
      settings: { label: 'Test', select: 'passages', ...settings },
      topics: settings.focus?.topics ? [india] : [],
    },
    { file: 'brief.md', ...options },
  );
}

/** Gives the texts that an edition holds, in reading order of the source. */
export function textsOf(edition: Edition | undefined): string[] {
  return (edition?.judgements() ?? []).filter(j => j.slot).map(j => j.text);
}

/** Gives the words of a slot as they are printed. */
export function printed(edition: Edition | undefined, slot: keyof Edition['slots']): string {
  const nodes = edition?.slots[slot] ?? [];
  return nodes
    .flatMap((node): AnyNode[] => ('nodes' in node ? node.nodes : [node]))
    .map(plainText)
    .join('\n');
}
