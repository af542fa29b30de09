import type { Handled } from '../context.ts';

// Footnote definitions stand at the end of the file, wherever the tree holds the notes.
export const notes = (): Handled => [];
