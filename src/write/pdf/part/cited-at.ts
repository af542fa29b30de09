/** Names the place of a note's first marker; the space keeps it apart from what authors name. */
export function citedAt(note: string): string {
  return `${note} cited`;
}
