// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with one.
const unseen = /\u001b\[[0-9;]*m|\p{M}/gu;

/**
 * Counts the columns that a text takes on a terminal. Stands in for the package of that name, whose
 * tables of emoji the help has no use for: our help is Latin text with accents at most.
 */
export default function stringWidth(text: string): number {
  return [...text.replace(unseen, '')].length;
}
