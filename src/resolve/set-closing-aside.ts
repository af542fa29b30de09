import {
  type Brief,
  build as b,
  closingRole,
  type Flow,
  furnitureRoles,
  plainText,
  positioned,
  type Role,
  type Section,
} from '../brief/index.ts';
import { type Message, type Result, say } from '../message/index.ts';
import { type ClosingHints, isNoClosing } from './closing-hints.ts';

// More paragraphs than this do not stand below a text without a heading of their own.
const deepest = 4;

type RoleOf = (node: Flow | undefined) => Role | undefined;

/**
 * Sets aside what closes a text without being part of it: a note on its authors, a disclaimer. Only its
 * last paragraphs are looked at, whatever format they come from, and something is always left. What
 * hints name as neither stays.
 */
export function setClosingAside(brief: Brief, file: string, hints?: ClosingHints): Result<Brief> {
  const authors = (brief.metadata.authors ?? []).map(author => author.name);
  const roleOf: RoleOf = node => {
    if (node?.type !== 'paragraph') return undefined;
    const words = plainText(node);
    return isNoClosing(words, hints) ? undefined : closingRole(words, authors);
  };
  const at = brief.children.findLastIndex(
    node => node.type === 'section' && !furnitureRoles.has(node.role),
  );
  const last = brief.children[at];
  if (last?.type !== 'section') return { value: brief, messages: [] };
  const { rest, lifted } = withoutClosing(last, roleOf, deepest);
  const left = rest !== undefined || brief.children.slice(0, at).some(holdsText);
  if (lifted.length === 0 || !left) return { value: brief, messages: [] };
  const children = [...brief.children];
  children.splice(at, 1, ...(rest ? [rest] : []), ...lifted);
  return { value: { ...brief, children }, messages: messagesOn(lifted, file) };
}

function holdsText(node: Flow): boolean {
  return node.type === 'section' && !furnitureRoles.has(node.role);
}

/** Takes the closing paragraphs off a section, from its end; a section that is left empty goes. */
function withoutClosing(
  section: Section,
  roleOf: RoleOf,
  most: number,
): { rest: Section | undefined; lifted: Section[] } {
  const children = [...section.children];
  const lifted: Section[] = [];
  while (lifted.length < most) {
    const node = children.at(-1);
    if (node?.type === 'section' && !furnitureRoles.has(node.role)) {
      const inner = withoutClosing(node, roleOf, most - lifted.length);
      if (inner.lifted.length === 0) break;
      children.pop();
      lifted.unshift(...inner.lifted);
      if (!inner.rest) continue;
      children.push(inner.rest);
      break;
    }
    const role = roleOf(node);
    if (!node || !role) break;
    // A heading is never left without its text: the words below it are what it announces.
    if (children.length === 1 && section.heading)
      return { rest: undefined, lifted: [{ ...section, children, role }, ...lifted] };
    children.pop();
    lifted.unshift(b.section([node], { role, ...positioned(node.position) }));
  }
  if (lifted.length === 0) return { rest: section, lifted };
  return { rest: children.length > 0 ? { ...section, children } : undefined, lifted };
}

function messagesOn(lifted: readonly Section[], file: string): Message[] {
  return lifted.map(section => {
    const place = { file, ...positioned(section.position) };
    if (section.role === 'disclaimer') return say('disclaimer-recovered', {}, place);
    const words = plainText(section);
    const first = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    return say('furniture-recovered', { count: 1, role: 'author’s note', first }, place);
  });
}
