import { plainText } from '../../../src/brief/index.ts';
import { docx } from '../../../src/read/docx/index.ts';
import { type DocxParts, makeDocx } from '../../helper/make-docx.ts';
import { shapeOf } from '../../helper/shape-of.ts';

export const read = (parts: DocxParts, trackChanges?: 'accept' | 'reject' | 'fail') =>
  docx.read(makeDocx(parts), { file: 'draft.docx', ...(trackChanges ? { trackChanges } : {}) });
export const rules = (parts: DocxParts) => read(parts).messages.map(message => message.rule);
export const words = (parts: DocxParts, trackChanges?: 'accept' | 'reject') =>
  plainText(read(parts, trackChanges).value);

export const shape = (parts: DocxParts) => shapeOf(read(parts).value);

export const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
export const styles =
  style('Titre1', 'heading 1') +
  style('Eigen', 'My Heading', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
  style('Sub', 'My Sub', '<w:basedOn w:val="Eigen"/>') +
  style('T', 'Title') +
  style('U', 'Subtitle') +
  style('Q', 'Intense Quote') +
  style('C', 'caption') +
  style('H', 'HTML Preformatted');
export const named = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}"/></w:pPr></w:lvl>`;
export const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'bullet', '◦')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
export const num = (id: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
export const prose =
  'This is a sentence of the text, and it goes on for long enough to be a paragraph of prose.';
export const other =
  'Other words follow here, none of them said before, since nobody repeats a paragraph on purpose, or goes on for so long without a reason.';
export const cell = (inner: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
export const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
export const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
export const picture = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
