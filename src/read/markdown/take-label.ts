import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Block } from './context.ts';

/** Parts a directive's label, `:::name[label]`, from its blocks. */
export function takeLabel(node: ContainerDirective): {
  label: Paragraph | undefined;
  blocks: Block[];
} {
  const [first, ...rest] = node.children;
  const isLabel =
    first?.type === 'paragraph' &&
    (first.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
  return isLabel ? { label: first, blocks: rest } : { label: undefined, blocks: node.children };
}
