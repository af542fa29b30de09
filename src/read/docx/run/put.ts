import { build as b, type Phrasing } from '../../../brief/index.ts';
import { fieldLink, fieldState } from './field.ts';
import { advance, type Inline } from './inline.ts';
import type { RunState } from './run.ts';

/** Adds text to the paragraph that is being read, or to the field whose result it is. */
export function putText(text: string, state: RunState, inline: Inline): void {
  if (text === '') return;
  const place = fieldState(inline);
  if (place === 'none') return;
  const position = advance(inline, text.length);
  if (place === 'apart') {
    inline.context.fields.at(-1)?.result.push(b.text(text));
    return;
  }
  const link = state.format.link ?? fieldLink(inline);
  inline.pieces.push({
    text,
    position,
    format: { ...state.format, ...(link === undefined ? {} : { link }) },
    ...(state.isMarker ? { marker: true as const } : {}),
  });
}

/** Adds a node that comes whole, as long as the text that it stands for. */
export function put(node: Phrasing, length: number, state: RunState, inline: Inline): void {
  if (fieldState(inline) !== 'text') return;
  inline.pieces.push({
    node,
    position: advance(inline, length),
    format: state.format,
  });
}
