import { type Message, say, Trouble } from '../../message/index.ts';
import { findAudiences, loadAudiences } from '../audiences.ts';
import type { Side } from './side.ts';
import type { SideDocument } from './side-document.ts';

/** Lays the briefs of a side out for the audiences that finished editions on the other side are for. */
export async function layOutAs(
  side: Side,
  editions: readonly SideDocument[],
  { templates, audiences }: { templates: readonly string[]; audiences: readonly string[] },
): Promise<{ pairs: [made: SideDocument, edition: SideDocument][]; messages: Message[] }> {
  const pairs: [SideDocument, SideDocument][] = [];
  const messages: Message[] = [];
  const known = await findAudiences(side.host, templates);
  for (const edition of editions) {
    const only = side.briefs.length === 1 && editions.every(one => one.name === edition.name);
    const brief = only
      ? side.briefs[0]
      : side.briefs.find(
          one => edition.name === one.name || edition.name.startsWith(`${one.name}-`),
        );
    if (!brief) {
      messages.push(say('edition-unpaired', { name: edition.name, side: side.label }));
      continue;
    }
    const own = edition.document.audience.id;
    const id = own || audiences[0];
    if (id === undefined || !known.has(id))
      throw new Trouble(
        say('operand-unreadable', {
          path: edition.name,
          why:
            id === undefined
              ? 'it does not say for whom it is'
              : `it is for the audience \`${id}\`, which \`${side.label}\` does not have`,
        }),
      );
    const [audience] = await loadAudiences(side.host, templates, [id]);
    if (!audience) continue;
    const title = brief.untitled ? edition.document.metadata.title : undefined;
    const { document, messages: found } = await brief.layOut(audience, {
      ...(title === undefined ? {} : { title }),
      ...(side.theme ? { theme: side.theme } : {}),
    });
    const errors = found.filter(message => message.severity === 'error').length;
    if (errors > 0)
      messages.push(
        say('edition-refused', { name: `${side.label}: ${brief.name}`, count: errors }),
      );
    const source = brief.source ? { source: brief.source } : {};
    if (document) pairs.push([{ name: brief.name, document, ...source }, edition]);
    else messages.push(...found.filter(message => message.rule === 'edition-empty').slice(0, 1));
  }
  return { pairs, messages };
}
