import type { Block, TextBlock } from '../content.ts';
import { tableLayout } from './table-layout.ts';

/** Copies blocks, because pdfmake writes into what it is given; tags keep their identity. */
export function copyBlocks(blocks: readonly Block[]): object[] {
  return blocks.map(copy);
}

function copy(block: Block): object {
  if ('stack' in block) {
    const { hanging } = block;
    const marker = hanging ? { hanging: copy(hanging as TextBlock) } : {};
    return { ...block, ...marker, stack: block.stack.map(copy) };
  }
  if ('table' in block) {
    const body = block.table.body.map(row =>
      row.map(cell => ('stack' in cell ? copy(cell as Block) : {})),
    );
    return { ...block, layout: tableLayout, table: { ...block.table, body } };
  }
  if ('canvas' in block) return { ...block, canvas: block.canvas.map(rect => ({ ...rect })) };
  if ('text' in block) return { ...block, text: block.text.map(run => ({ ...run })) };
  return { ...block };
}
