/** The least width that is ever reckoned with, in twips: Word refuses tables and images of none. */
const least = 300;

/** Gives the width that is left when surroundings take some; deep nesting never uses it up. */
export function narrowed(width: number, by: number): number {
  return Math.max(least, width - by);
}
