import { BuilderElement, ImportedXmlComponent, TextRun } from 'docx';

/** The runs that open and close a field of Word's, with the result between them. */
export interface Field {
  open: TextRun[];
  close: TextRun[];
}

/**
 * Makes a field whose result stands in it already. The instruction is the writer's own text, never the
 * document's: it is written as XML.
 */
export function field(instruction: string, style?: string): Field {
  const run = (child: BuilderElement | ImportedXmlComponent) =>
    new TextRun({ ...(style ? { style } : {}), children: [child] });
  return {
    open: [
      run(character('begin')),
      run(
        ImportedXmlComponent.fromXmlString(
          `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`,
        ),
      ),
      run(character('separate')),
    ],
    close: [run(character('end'))],
  };
}

function character(kind: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { kind: { key: 'w:fldCharType', value: kind } },
  });
}
