import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { List, ListNumbering } from '../../../brief/index.ts';
import type { Look } from '../look.ts';

/** The place of an item in one of the document's numbering definitions. */
export interface Numbering {
  reference: string;
  level: number;
  instance: number;
}

/** Gathers the numbering definitions that a document's lists need. */
export interface Lists {
  /** Opens a list at a level of nesting, from 0. */
  open: (list: List, level: number) => Numbering;
  /** Gives the numbering of an item with a tick box. */
  tick: (checked: boolean, level: number) => Numbering;
  config: () => INumberingOptions['config'];
}

/** Word's limit: a definition has nine levels. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const bullets = ['•', '–', '·'];

const formats = {
  'lower-alpha': LevelFormat.LOWER_LETTER,
  'upper-alpha': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
} satisfies Record<ListNumbering, string>;

export function openLists(look: Look): Lists {
  const definitions = new Map<string, ILevelsOptions[]>();
  let instances = 0;
  const define = (reference: string, level: (at: number) => Partial<ILevelsOptions>) => {
    if (definitions.has(reference)) return;
    definitions.set(
      reference,
      levels.map(at => ({
        level: at,
        alignment: AlignmentType.LEFT,
        style: {
          run: { color: look.colour.accent },
          paragraph: { indent: { left: look.step * (at + 1), hanging: look.step } },
        },
        ...level(at),
      })),
    );
  };
  const defineNumbers = (reference: string, start: number, from: number, as?: ListNumbering) =>
    define(reference, at => ({
      format: at === from && as ? formats[as] : LevelFormat.DECIMAL,
      text: `%${at + 1}.`,
      start: at === from ? start : 1,
    }));
  const symbol = (reference: string, text: (at: number) => string, level: number): Numbering => {
    define(reference, at => ({ format: LevelFormat.BULLET, text: text(at) }));
    return { reference, level: clamp(level), instance: 0 };
  };
  const bulleted = (level: number) => symbol('bullets', at => bullets[at % 3] ?? '•', level);
  // The styles "List Bullet" and "List Number" refer to these, used or not.
  bulleted(0);
  defineNumbers('numbers', 1, 0);
  return {
    open: (list, level) => {
      if (!list.ordered) return bulleted(level);
      const start = list.start ?? 1;
      const as = list.numbering;
      const kind = as ? `-${as}` : '';
      const plain = start === 1 && !as;
      const reference = plain ? 'numbers' : `numbers-${start}${kind}-at-${clamp(level)}`;
      defineNumbers(reference, start, clamp(level), as);
      instances += 1;
      return { reference, level: clamp(level), instance: instances };
    },
    tick: (checked, level) =>
      symbol(checked ? 'boxes-ticked' : 'boxes', () => (checked ? '☒' : '☐'), level),
    config: () => [...definitions].map(([reference, its]) => ({ reference, levels: its })),
  };
}

function clamp(level: number): number {
  return Math.min(level, levels.length - 1);
}
