import type { Reader } from './reader.ts';

/** How the names of each format's files end, with the dot, lower case. */
export const endings = {
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  text: ['.txt', '.text'],
} as const satisfies Record<string, readonly string[]>;

export type InputFormat = keyof typeof endings;

/** Tells the format of a file by the ending of its name. */
export function formatOf(file: string): InputFormat | undefined {
  const lower = file.toLowerCase();
  return (Object.keys(endings) as InputFormat[]).find(format =>
    endings[format].some(ending => lower.endsWith(ending)),
  );
}

const loaders: Readonly<Record<InputFormat, () => Promise<Reader>>> = {
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  html: async () => (await import('./html/index.ts')).html,
  docx: async () => (await import('./docx/index.ts')).docx,
  text: async () => (await import('./text/index.ts')).text,
};

/** Loads the reader of a format: each takes its time to load, and most runs need one. */
export function loadReader(format: InputFormat): Promise<Reader> {
  return loaders[format]();
}
