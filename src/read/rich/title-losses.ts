import { type Phrasing, visit } from '../../brief/index.ts';
import { type Message, say } from '../../message/index.ts';

/** Says which note markers a title carries: it is words alone, and they are left out of it. */
export function titleLosses(children: readonly Phrasing[], file: string): Message[] {
  const out: Message[] = [];
  for (const child of children)
    visit(child, node => {
      if (node.type !== 'citation') return undefined;
      const { position } = node;
      const args = { kind: 'A note marker in the title', text: node.label };
      out.push(say('title-simplified', args, { file, ...(position ? { position } : {}) }));
      return undefined;
    });
  return out;
}
