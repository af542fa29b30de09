import type { Block } from '../../../src/read/text/block/block.ts';
import { recognise } from '../../../src/read/text/recognise/index.ts';
import {
  makeScene,
  type Scene,
  type SceneOptions,
} from '../../../src/read/text/recognise/scene.ts';

/** What a test says of a block: its words, and how it is set where that matters. */
export type Told = string | (Partial<Block> & { text: string });

export const prose =
  'The ferry runs twice a day and carries whatever the harbour master allows, which is a good deal more than the law does.';
export const more =
  'Nobody has counted the boats since the year of the flood, although every one of them has to be told to the port.';

const start = { line: 1, column: 1, offset: 0 };

/** Makes a block of its words, set apart by a blank line unless told otherwise. */
export function blockOf(told: Told): Block {
  const given = typeof told === 'string' ? { text: told } : told;
  return { gap: 1, indent: 0, lines: 1, position: { start, end: start }, ...given };
}

export function blocksOf(...told: readonly Told[]): Block[] {
  return told.map(blockOf);
}

export function sceneOf(told: readonly Told[], options: Partial<SceneOptions> = {}): Scene {
  return makeScene(told.map(blockOf), { file: 'a.txt', ...options });
}

/** Gives what each of some blocks is decided to be. */
export function kindsOf(told: readonly Told[], options: Partial<SceneOptions> = {}): string {
  return recognise(sceneOf(told, options))
    .kinds.map(({ kind }) => kind)
    .join(' ');
}
