import type { RunStyle, Tag } from '../content.ts';
import type { PdfContext } from '../context.ts';
import type { Look } from '../look.ts';

/** Gives a context with a changed run style. */
export function restyle(context: PdfContext, change: Partial<RunStyle>): PdfContext {
  return { ...context, style: { ...context.style, ...change } };
}

/** Gives a context whose lines, being short, are not stretched; hyphens they may have. */
export function unjustify(context: PdfContext): PdfContext {
  return context.setting === 'justified' ? { ...context, setting: 'hyphenated' } : context;
}

/** Gives a context with a whole look of its own. */
export function relook(context: PdfContext, look: Look, gap = context.gap): PdfContext {
  const { leading, ...style } = look;
  return { ...context, style, leading, gap };
}

/** Gives a context whose runs stand in one more element. */
export function retag(context: PdfContext, tag: Tag): PdfContext {
  return { ...context, tags: [...context.tags, tag] };
}
