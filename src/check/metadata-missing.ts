import { say } from '../message/index.ts';
import type { Check } from './check.ts';

/** Asks for the metadata that a published brief carries. */
export const metadataMissing: Check = ({ brief, at }) =>
  (['date', 'lang', 'licence'] as const)
    .filter(key => brief.metadata[key] === undefined)
    .map(key => say(`${key}-missing`, {}, at(undefined)));
