import { type Flow, flatText } from '../../../brief/index.ts';
import { sliceFrom } from '../../rich/slice-from.ts';

/** Takes the label off a note's first words, where the source prints it again in front of them. */
export function withoutLabel(children: readonly Flow[], label: string): Flow[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [...children];
  const text = flatText(first.children);
  const sign = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lead =
    new RegExp(
      `^\\s*(?:\\^\\s*)?(?:\\[${sign}\\]|\\(${sign}\\)|${sign}(?=[.):\\s\\uFFFC]|$))[.):]?\\s*`,
    ).exec(text)?.[0].length ?? 0;
  if (lead === 0) return [...children];
  if (lead >= text.length) return rest;
  const words = sliceFrom(first.children, lead);
  return [{ ...first, children: words }, ...rest];
}
