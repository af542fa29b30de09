import { labelsFor } from '../../../../src/brief/index.ts';
import type { PdfContext } from '../../../../src/write/pdf/context.ts';
import { handle } from '../../../../src/write/pdf/handle/index.ts';
import { bodyLook } from '../../../../src/write/pdf/look.ts';
import { defaultTheme } from '../../../../src/write/theme.ts';

const { leading, ...style } = bodyLook(defaultTheme);

/** A context for single nodes: every character is in the text's own font. */
export const context: PdfContext = {
  theme: defaultTheme,
  labels: labelsFor('en'),
  width: 380,
  height: 700,
  style,
  leading,
  setting: 'ragged',
  gap: 7,
  tags: [],
  depth: 1,
  leadIns: new Set(),
  targets: new Set(),
  notes: new Map(),
  cited: new Set(),
  contents: [],
  images: new Map([['a.png', { width: 100, height: 50 }]]),
  handle,
  inFonts: (text, own) => [{ text, style: own }],
};
