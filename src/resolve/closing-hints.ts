import {
  type Brief,
  build as b,
  type Flow,
  furnitureRoles,
  plainText,
  positioned,
  type Role,
  rewrite,
  type Section,
} from '../brief/index.ts';
import type { ReadingHints } from '../config/brief-settings.ts';
import { type Message, type Result, say } from '../message/index.ts';

export type ClosingHints = NonNullable<ReadingHints['closing']>;

const roleFor = { disclaimer: 'disclaimer', note: 'author-note', none: 'body' } as const;

interface Named {
  hint: keyof typeof roleFor;
  words: string;
  met: boolean;
}

/**
 * Gives passages that an author names the role that they have at a text's end: a paragraph by its own
 * opening words, a section with all that it holds by those of its heading. What is named as neither
 * becomes running text where it was set aside. A hint that names nothing is said.
 */
export function applyClosingHints(brief: Brief, hints: ClosingHints, file: string): Result<Brief> {
  const named = (Object.keys(roleFor) as Named['hint'][]).flatMap(hint =>
    (hints[hint] ?? []).map((words): Named => ({ hint, words: onOneLine(words), met: false })),
  );
  const roleOf = (node: Flow | Section['heading']): Role | undefined => {
    if (node?.type !== 'paragraph' && node?.type !== 'heading') return undefined;
    const text = onOneLine(plainText(node));
    const found = named.find(({ words }) => words !== '' && text.startsWith(words));
    if (found) found.met = true;
    return found && roleFor[found.hint];
  };
  const value = rewrite(brief, node => {
    if (node.type !== 'section') return node;
    const own = roleOf(node.heading);
    if (own)
      return own === 'body' && !furnitureRoles.has(node.role) ? node : { ...node, role: own };
    return furnitureRoles.has(node.role) ? parted(node, roleOf) : holding(node, roleOf);
  });
  const messages = named
    .filter(({ met }) => !met)
    .map(
      ({ hint, words }): Message =>
        say('hint-unmatched', { hint: `closing: ${hint}`, words }, { file }),
    );
  return { value, messages };
}

/** Says whether an author named a passage as neither a disclaimer nor a note on the author. */
export function isNoClosing(text: string, hints: ClosingHints | undefined): boolean {
  const line = onOneLine(text);
  return (hints?.none ?? []).some(
    words => words.trim() !== '' && line.startsWith(onOneLine(words)),
  );
}

type RoleOf = (node: Flow) => Role | undefined;

// In running text a passage is set apart where it stands; it is lifted out with the others.
function holding(section: Section, roleOf: RoleOf): Section {
  const children = section.children.map(node => {
    const role = roleOf(node);
    return role && role !== 'body' ? apart([node], role) : node;
  });
  return children.some((node, i) => node !== section.children[i])
    ? { ...section, children }
    : section;
}

// What was set aside already is parted where the role changes.
function parted(section: Section, roleOf: RoleOf): Section[] {
  const out: { role: Role; nodes: Flow[] }[] = [];
  for (const node of section.children) {
    const role = roleOf(node) ?? section.role;
    const last = out.at(-1);
    if (last?.role === role) last.nodes.push(node);
    else out.push({ role, nodes: [node] });
  }
  if (out.every(({ role }) => role === section.role)) return [section];
  return out.map(({ role, nodes }, i) =>
    i === 0 ? { ...section, role, children: nodes } : apart(nodes, role),
  );
}

function apart(nodes: Flow[], role: Role): Section {
  return b.section(nodes, { role, ...positioned(nodes[0]?.position) });
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
