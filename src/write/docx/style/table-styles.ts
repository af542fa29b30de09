import { summaryBox } from '../../scale.ts';
import { type Look, twips } from '../look.ts';

/**
 * Defines the table styles, in XML because the library has no words for them: rules above, below and
 * under the header only; the summary's tint with a bar in the accent colour.
 */
export function tableStyles({ colour, bar, spacing }: Look): string {
  const { top, side, gap } = summaryBox;
  const lessened = (points: number) => Math.round(twips(points) * spacing);
  const rule = (side: string, size: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const margins = (top: number, side: number, bottom = top) =>
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
  const style = (id: string, name: string, table: string, rest = '') =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr>${table}</w:tblPr>${rest}</w:style>`;
  return [
    style(
      'BriefTable',
      'Brief Table',
      `<w:tblBorders>${rule('top', 6, colour.text)}${rule('bottom', 6, colour.text)}</w:tblBorders>${margins(0, 90)}`,
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${rule('bottom', 4, colour.rule)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    ),
    style(
      'SummaryBox',
      'Summary Box',
      `${bar > 0 ? `<w:tblBorders>${rule('left', bar, colour.accent)}</w:tblBorders>` : ''}${margins(lessened(top), twips(side), lessened(top - gap))}`,
      `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour.tint}"/></w:tcPr>`,
    ),
  ].join('');
}
