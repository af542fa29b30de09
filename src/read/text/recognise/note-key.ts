/** Names a note among those of other parts. */
export function noteKey(part: number, label: string): string {
  return `n-p${part}-${label}`;
}
