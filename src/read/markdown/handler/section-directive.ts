import type { ContainerDirective } from 'mdast-util-directive';
import { build, type Heading, type Section } from '../../../brief/index.ts';
import { attribute, checkAttributes } from '../attribute.ts';
import type { Context } from '../context.ts';
import { nestSections, openSection } from '../nest-sections.ts';
import { positionOf } from '../position-of.ts';
import { roleOf } from '../role-of.ts';
import { takeLabel } from '../take-label.ts';
import { pinId } from '../take-pinned-id.ts';
import { trimEdges } from '../trim-edges.ts';

/**
 * `:::section{role=… topics="…" audience="…"}`: a section with what an author says about it. Its
 * heading is its label, or a heading that stands first in it. Topics and audiences are names,
 * parted by spaces or commas; `!name` means every audience but that one.
 */
export function sectionDirective(node: ContainerDirective, context: Context): Section {
  checkAttributes(node, ['role', 'topics', 'audience', 'id'], context);
  const { label, blocks } = takeLabel(node);
  const [first, ...rest] = blocks;
  const opened = !label && first?.type === 'heading' ? openSection(first, context) : undefined;
  const heading: Heading | undefined = label
    ? build.heading(trimEdges(context.phrasing(label.children), context), {
        position: positionOf(label),
      })
    : opened?.heading;
  const role = roleOf(attribute(node, 'role', context), context);
  const topics = names(attribute(node, 'topics', context)?.value);
  const audience = names(attribute(node, 'audience', context)?.value);
  const only = audience.filter(name => !name.startsWith('!'));
  const not = audience.filter(name => name.startsWith('!')).map(name => name.slice(1));
  const audiences = { ...(only.length > 0 ? { only } : {}), ...(not.length > 0 ? { not } : {}) };
  const id = attribute(node, 'id', context);
  return build.section(nestSections(opened ? rest : blocks, context), {
    id: id ? pinId(id.value, context, id.position) : (opened?.id ?? ''),
    role,
    ...(heading ? { heading } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(audience.length > 0 ? { audiences } : {}),
    position: positionOf(node),
  });
}

function names(value = ''): string[] {
  return value.split(/[\s,]+/).filter(name => name !== '');
}
