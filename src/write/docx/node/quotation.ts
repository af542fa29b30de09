import { plainText, type Quotation } from '../../../brief/index.ts';
import { quoted, shortQuotation } from '../../scale.ts';
import type { DocxContext, Piece } from '../context.ts';
import { twips } from '../look.ts';
import { narrowed } from '../narrowed.ts';
import { blocksOf, flow, inline, keptWithNext, paragraphOf } from '../pieces.ts';
import { tracked } from '../revision.ts';
import { runOf } from '../run-of.ts';
import { attribution } from './attribution.ts';

export function quotation(node: Quotation, context: DocxContext): Piece[] {
  return node.display === 'block' ? block(node, context) : inlineQuotation(node, context);
}

/** Sets a block apart; its last paragraph stays with the attribution. */
function block(node: Quotation, context: DocxContext): Piece[] {
  const step = twips(quoted.text);
  const short = isShort(node, context);
  const place: DocxContext = {
    ...context,
    style: context.inNote ? context.style : 'Quote',
    paragraph: {
      ...(context.inNote
        ? { indent: { left: context.styleIndent + step, right: step, firstLine: 0 } }
        : {}),
      ...(short ? { keepLines: true } : {}),
    },
    styleIndent: step,
    width: narrowed(context.width, 2 * step),
  };
  const by =
    node.attribution && node.attribution.origin !== 'computed' ? node.attribution : undefined;
  const last = node.children.length - 1;
  const pieces = blocksOf(
    node.children.flatMap((child, i): Piece[] => {
      const more = i < last || by !== undefined;
      const around = more ? inside(place, short || i === last) : place;
      return child.type === 'unsupported' ? flow([child], around) : inline([child], around);
    }),
    place,
  );
  if (node.missing)
    pieces.unshift(
      paragraphOf([runOf(context.job.labels.lostQuotation, place, { italics: true })], place),
    );
  return by ? [...pieces, ...attribution(by, tracked(by, place))] : pieces;
}

/** Gives the context of a paragraph that more of the same quotation follows. */
function inside(place: DocxContext, keep: boolean): DocxContext {
  const after = Math.round(twips(quoted.gap) * place.job.look.spacing);
  const near = { ...place, paragraph: { ...place.paragraph, spacing: { after } } };
  return keep ? keptWithNext(near) : near;
}

/** Says whether a quotation is so short that it stays on one page, by about how many lines it takes. */
function isShort(node: Quotation, { width, job }: DocxContext): boolean {
  const letters = (width - 2 * twips(quoted.text)) / (job.look.body.size * 10 * 0.5);
  const lines = node.children.map(child => Math.ceil(plainText(child).length / letters));
  return lines.reduce((sum, n) => sum + n, 0) <= shortQuotation;
}

function inlineQuotation(node: Quotation, context: DocxContext): Piece[] {
  const pieces = inline(node.children, context);
  if (node.missing) pieces.unshift(runOf(context.job.labels.lostQuotation, context));
  if (!node.attribution || node.attribution.origin === 'computed') return pieces;
  const by = attribution(node.attribution, tracked(node.attribution, context));
  return [...pieces, ...blocksOf(by, context)];
}
