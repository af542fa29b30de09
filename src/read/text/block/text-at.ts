/** Gives the text of a block, or of a line; above the first and below the last there is none. */
export function textAt(blocks: readonly { text: string }[], index: number): string {
  return blocks[index]?.text ?? '';
}
