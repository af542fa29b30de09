import { attribute, isOn, tags } from './tags.ts';

/** What a style says about the room that its text takes; lengths in twips, sizes in half-points. */
export interface StyleFacts {
  basedOn?: string;
  font?: string;
  size?: number;
  bold?: boolean;
  raised?: boolean;
  before?: number;
  after?: number;
  line?: number;
  lineRule?: string;
  left?: number;
  right?: number;
  firstLine?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  /** Leaves out the space between paragraphs of this same style. */
  contextual?: boolean;
  /** What a rule above or below takes, with the space between it and the text. */
  ruleAbove?: number;
  ruleBelow?: number;
  /** The margins inside a table's cells. */
  cell?: { top?: number; left?: number; bottom?: number; right?: number };
}

/** Reads the styles of a file: what each says with what it is based on, by its id; '' is the default. */
export function styleSheet(xml: string): (id: string) => StyleFacts {
  const own = new Map<string, StyleFacts>();
  let facts: StyleFacts = {};
  let cell: NonNullable<StyleFacts['cell']> | undefined;
  own.set('', facts);
  const next = tags(xml);
  for (let tag = next(); tag; tag = next()) {
    const { name, attributes, closes } = tag;
    if (name === 'w:style' && !closes) {
      facts = {};
      own.set(attribute(attributes, 'w:styleId') ?? '?', facts);
    } else if (name === 'w:tblStylePr' && !closes) {
      // What a table's first row looks like is not what all of it looks like.
      facts = {};
    } else if (name === 'w:tblCellMar') {
      if (closes) cell = undefined;
      else {
        cell = {};
        facts.cell = cell;
      }
    } else if (cell && /^w:(?:top|left|bottom|right)$/.test(name)) {
      cell[name.slice(2) as keyof typeof cell] = Number(attribute(attributes, 'w:w'));
    } else if (!closes) readFact(facts, name, attributes);
  }
  const whole = new Map<string, StyleFacts>();
  const resolve = (id: string, depth = 0): StyleFacts => {
    const known = whole.get(id);
    if (known) return known;
    const said = own.get(id) ?? {};
    const base = id === '' || depth > 20 ? {} : resolve(said.basedOn ?? '', depth + 1);
    const resolved = { ...base, ...said };
    whole.set(id, resolved);
    return resolved;
  };
  return id => resolve(id);
}

/** Takes what one element says about room into the facts. */
export function readFact(facts: StyleFacts, name: string, attributes: string): void {
  for (const [key, value] of Object.entries(readers[name]?.(attributes) ?? {}))
    if (value !== undefined) Object.assign(facts, { [key]: value });
}

type Said = { [K in keyof StyleFacts]: StyleFacts[K] | undefined };

/** What each element says; an attribute that is not there says nothing. */
const readers: Readonly<Record<string, (attributes: string) => Said>> = {
  'w:basedOn': a => ({ basedOn: attribute(a, 'w:val') }),
  'w:rFonts': a => ({ font: attribute(a, 'w:ascii') }),
  'w:sz': a => ({ size: number(a, 'w:val') }),
  'w:b': a => ({ bold: isOn(a) }),
  'w:vertAlign': a => ({ raised: attribute(a, 'w:val') !== 'baseline' }),
  'w:keepNext': a => ({ keepNext: isOn(a) }),
  'w:keepLines': a => ({ keepLines: isOn(a) }),
  'w:contextualSpacing': a => ({ contextual: isOn(a) }),
  'w:spacing': a => ({
    before: number(a, 'w:before'),
    after: number(a, 'w:after'),
    line: number(a, 'w:line'),
    lineRule: attribute(a, 'w:lineRule'),
  }),
  'w:top': a => ({ ruleAbove: rule(a) }),
  'w:bottom': a => ({ ruleBelow: rule(a) }),
  'w:ind': a => {
    const hanging = number(a, 'w:hanging');
    return {
      left: number(a, 'w:left') ?? number(a, 'w:start'),
      right: number(a, 'w:right') ?? number(a, 'w:end'),
      firstLine: hanging === undefined ? number(a, 'w:firstLine') : -hanging,
    };
  },
};

function number(attributes: string, name: string): number | undefined {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

/** Gives the height of a border: its space is in points, its width in eighths of one. */
function rule(attributes: string): number | undefined {
  const space = number(attributes, 'w:space');
  return space === undefined ? undefined : space * 20 + (number(attributes, 'w:sz') ?? 0) * 2.5;
}
