import type { Shell, Token, Unit } from './unit/unit.ts';

/**
 * A step from the old document to the new one. Numbers count the units of the old document (of one of
 * its notes, where `note` is given), so that steps don't depend on one another; `place` orders what
 * is put at the same gap.
 */
export type Operation =
  | { op: 'remove'; note?: number; at: number; count: number }
  | { op: 'insert'; note?: number; at: number; place: number; units: Unit[] }
  | { op: 'move'; note?: number; unit: number; at: number; place: number }
  | { op: 'edit'; note?: number; unit: number; at: number; remove: number; insert: Token[] }
  | { op: 'replace'; note?: number; unit: number; with: Unit }
  | { op: 'add-note'; place: number; node: Shell; units: Unit[] }
  | { op: 'remove-note'; note: number }
  | { op: 'rename-note'; note: number; node: Shell }
  /** The order of the notes: old ones by number, added ones by their place, minus one, negative. */
  | { op: 'order-notes'; order: number[] }
  /** Sets a field of the document, named by a dotted path; without a value it goes. */
  | { op: 'set'; field: string; value?: unknown };
