import { BuilderElement, ImportedXmlComponent, type ParagraphChild, TextRun } from 'docx';

/**
 * Refers to a footnote again: a field that Word updates with the footnote's number, filled in already.
 */
export function noteAgain(mark: string, bookmark: string, style: string): ParagraphChild[] {
  const instruction = ImportedXmlComponent.fromXmlString(
    `<w:instrText xml:space="preserve"> NOTEREF ${bookmark} \\f \\h </w:instrText>`,
  );
  return [
    new TextRun({ style, children: [fieldCharacter('begin')] }),
    new TextRun({ style, children: [instruction] }),
    new TextRun({ style, children: [fieldCharacter('separate')] }),
    new TextRun({ style, children: [mark] }),
    new TextRun({ style, children: [fieldCharacter('end')] }),
  ];
}

function fieldCharacter(kind: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { kind: { key: 'w:fldCharType', value: kind } },
  });
}
