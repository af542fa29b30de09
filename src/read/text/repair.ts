import type { Position } from '../../brief/index.ts';
import { type Message, say } from '../../message/index.ts';

/** Every way in which text may come to differ from its source, with the words that say so of one and of many. */
const wordings = {
  'byte-order-mark': ['byte order mark left out', 'byte order marks left out'],
  'hard-wrap': ['hard-wrapped line joined', 'hard-wrapped lines joined'],
  hyphenation: ['hyphenated line end undone', 'hyphenated line ends undone'],
  'running-head': ['running head or foot left out', 'running heads and feet left out'],
  'page-number': ['page number left out', 'page numbers left out'],
  'page-break': ['form feed left out', 'form feeds left out'],
  ligature: ['ligature spelled out', 'ligatures spelled out'],
  'non-breaking-space': ['non-breaking space made plain', 'non-breaking spaces made plain'],
  'zero-width': ['invisible character left out', 'invisible characters left out'],
  'soft-hyphen': ['soft hyphen left out', 'soft hyphens left out'],
  'control-character': [
    'control character put as U+FFFD or as what Windows-1252 means by it',
    'control characters put as U+FFFD or as what Windows-1252 means by them',
  ],
} satisfies Record<string, readonly [string, string]>;

export type RepairName = keyof typeof wordings;

/** A repair: the source behind it, which no text node claims, and what was done. */
export interface Repair {
  position: Position;
  name: RepairName;
}

/** Says every kind of repair once, with its count, at the first place. */
export function repairMessages(repairs: readonly Repair[], file: string): Message[] {
  const kinds = new Map<RepairName, { count: number; first: Position }>();
  for (const { name, position } of repairs) {
    const kind = kinds.get(name);
    if (!kind) kinds.set(name, { count: 1, first: position });
    else {
      kind.count += 1;
      if (position.start.offset < kind.first.start.offset) kind.first = position;
    }
  }
  return (Object.keys(wordings) as RepairName[]).flatMap(name => {
    const kind = kinds.get(name);
    if (!kind) return [];
    const { count, first } = kind;
    const what = `${count} ${wordings[name][count === 1 ? 0 : 1]}`;
    return { ...say('text-repaired', { what }, { file, position: first }), count };
  });
}
