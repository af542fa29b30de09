import { bibliography, box, contents, notes } from './container.ts';
import { figure, table } from './figure.ts';
import { code, definitionList, list, thematicBreak } from './list.ts';
import { quotation, unsupported } from './phrasing.ts';
import { paragraph, section } from './section.ts';

/** The blocks that only stand on their own. */
export const block = () =>
  [
    section,
    paragraph,
    list,
    code,
    thematicBreak,
    table,
    figure,
    definitionList,
    notes,
    box,
    contents,
    bibliography,
  ] as const;
/** What stands on its own. */
export const flow = () => [...block(), quotation, unsupported] as const;
