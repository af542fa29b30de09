import { build as b, flatText } from '../../../brief/index.ts';
import type { Field, FieldsAround } from '../context.ts';
import { childOf, type XmlElement } from '../package/xml.ts';
import { carriedAddress } from './hyperlink.ts';
import { advance, type Inline } from './inline.ts';

/** Gives the address that a HYPERLINK field leads to. */
export function linkOfField(instruction: string): string | undefined {
  const body = /^\s*HYPERLINK\s+([\s\S]*)$/i.exec(instruction.slice(0, 4000))?.[1];
  if (body === undefined) return undefined;
  const anchor = /\\l\s+"([^"]*)"/i.exec(body)?.[1];
  const bare = body.replace(/\\[lot]\s*"[^"]*"/gi, '').replace(/\\[a-z]/gi, '');
  const found = /"([^"]*)"|(\S+)/.exec(bare);
  const address = found?.[1] ?? found?.[2] ?? '';
  if (address === '') return anchor === undefined ? undefined : `#${anchor}`;
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Says whether the results of the open fields make a list of contents. */
export function inContents(fields: readonly Field[]): boolean {
  return stateOf(fields).contents;
}

/** Opens, parts or closes a field, as a character in a run says; gives the field that it closes. */
export function fieldCharacter(element: XmlElement, inline: Inline): Field | undefined {
  const kind = element.attributes['w:fldCharType'];
  if (kind === 'begin') {
    if (inline.context.part.unclosed.has(element)) return undefined;
    openField({ form: childOf(element, 'w:ffData') }, inline);
    return undefined;
  }
  const field = inline.context.fields.at(-1);
  if (field && kind === 'separate') field.inResult = true;
  return kind === 'end' ? closeField(inline) : undefined;
}

/** Takes down what a field's instruction says, as far as it stands in a run. */
export function addInstruction(element: XmlElement, { context }: Inline): void {
  const field = context.fields.at(-1);
  if (field && !field.inResult)
    field.instruction += element.children.filter(child => typeof child === 'string').join('');
}

export function openField(
  { instruction = '', inResult = false, form }: Partial<Field>,
  inline: Inline,
): void {
  const { fields } = inline.context;
  const around = stateOf(fields);
  fields.push({ instruction, inResult, form, result: [], from: inline.offset, around });
}

/** Closes the innermost field; one that cites a note again leaves the citation. */
export function closeField(inline: Inline): Field | undefined {
  const field = inline.context.fields.pop();
  const again = /^\s*NOTEREF\s+"?([^\s"]+)/i.exec(field?.instruction ?? '')?.[1];
  if (field && again !== undefined) citeAgain(again, field, inline);
  return field;
}

function citeAgain(bookmark: string, { result }: Field, inline: Inline): void {
  const note = inline.context.bookmarks.get(bookmark);
  const label = flatText(result).trim();
  const position = advance(inline, 0);
  if (note) {
    const node = b.citation(note.label, [{ note: note.key }]);
    inline.pieces.push({ node, position, format: {}, marker: true });
  } else if (label !== '')
    inline.pieces.push({ text: label, position, format: { raised: 'superscript' } });
}

/** Says what the open fields make of text in their result: kept, kept apart, or left out with the instruction. */
export function fieldState(inline: Inline): 'text' | 'apart' | 'none' {
  return stateOf(inline.context.fields).state;
}

/** Gives the address that the open fields lead to. */
export function fieldLink(inline: Inline): string | undefined {
  const url = stateOf(inline.context.fields).link;
  return url === undefined ? undefined : carriedAddress(url);
}

/** Tells what open fields make of text: the innermost alone may still change, and knows of those round it. */
function stateOf(fields: readonly Field[]): FieldsAround {
  const field = fields.at(-1);
  if (!field) return { state: 'text', link: undefined, contents: false };
  const { instruction, inResult, around } = field;
  const own = /^\s*NOTEREF\b/i.test(instruction) ? 'apart' : 'text';
  return {
    state: around.state === 'none' || !inResult ? 'none' : around.state === 'apart' ? 'apart' : own,
    link: around.link ?? (inResult ? linkOfField(instruction) : undefined),
    contents: around.contents || /^\s*(?:TOC|TOA|INDEX)\b/i.test(instruction),
  };
}
