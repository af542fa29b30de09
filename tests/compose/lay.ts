import { build as b, type Flow, type Origin, visit } from '../../src/brief/index.ts';
import { composer, type TemplateData } from '../../src/compose/index.ts';
import type { Message } from '../../src/message/index.ts';

export interface Laid {
  children: Flow[];
  messages: Message[];
  /** The tree in short: `paragraph("text" strong("bold"))`. */
  shape: string;
  /** The messages in short: `rule line:column`. */
  found: string[];
}

const compose = composer();

/** Composes a template given as a string; partials by name. */
export function lay(
  source: string,
  data: TemplateData = {},
  partials: Record<string, string> = {},
  originOf?: (value: string) => Origin,
): Laid {
  const files = Object.entries(partials).map(
    ([name, text]) => [name, { path: `partials/${name}.hbs`, source: text }] as const,
  );
  const template = { path: 'document.hbs', source, partials: new Map(files) };
  const { value, messages } = compose(data, template, originOf ? { originOf } : {});
  return {
    children: value.children,
    messages,
    shape: value.children.map(short).join(' '),
    found: messages.map(({ rule, place }) => {
      const start = place?.position?.start;
      const file = place?.file === 'document.hbs' ? '' : `${place?.file} `;
      return `${rule} ${file}${start ? `${start.line}:${start.column}` : ''}`.trim();
    }),
  };
}

/** Writes a node as its type and what is in it; texts as they are. */
export function short(node: object): string {
  const n = node as Record<string, unknown> & { type: string };
  if (n.type === 'text') return JSON.stringify(n.value);
  const own = ['kind', 'display', 'url', 'label'].flatMap(key =>
    typeof n[key] === 'string' ? [n[key]] : [],
  );
  if (n.type === 'section' && n.role !== 'body') own.push(n.role as string);
  if ('value' in n) own.push(JSON.stringify(n.value));
  const inside = [n.heading, n.caption, ...((n.children as object[] | undefined) ?? [])];
  const parts = [...own, ...inside.filter(x => x !== undefined).map(x => short(x as object))];
  return parts.length > 0 ? `${n.type}(${parts.join(' ')})` : n.type;
}

/** Lists the texts of a tree in reading order, each with its origin. */
export function texts(children: readonly Flow[]): [string, Origin][] {
  const out: [string, Origin][] = [];
  visit(b.document([...children]), node => {
    if (node.type === 'text') out.push([node.value, node.origin]);
    return undefined;
  });
  return out;
}

let count = 0;
/** Makes a paragraph of one sentence that is like no other. */
export const para = (words: string) => b.paragraph([sentence(words)]);
export const sentence = (words: string) => {
  count += 1;
  return b.sentence([b.text(words)], { id: `t-${count}` });
};
