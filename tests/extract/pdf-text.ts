import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as it was shown, with its place from the page's bottom left. */
export interface Shown {
  text: string;
  x: number;
  y: number;
  /** How far its last visible character reaches to the right. */
  width: number;
  size: number;
  mcid: number | undefined;
}
export interface PageText {
  width: number;
  height: number;
  shown: Shown[];
  links: { url?: string; dest?: unknown; rect: number[] }[];
}

/**
 * Reads what every page shows, glyph by glyph, with the marked content that it stands in. Not by
 * pdf.js's own text content: that guesses spaces, and makes words of what only stands side by side.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PageText[]> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList();
    const annotations = (await page.getAnnotations()) as PageText['links'];
    const links = annotations.map(({ url, dest, rect }) => ({
      rect,
      ...(url ? { url } : {}),
      ...(dest ? { dest } : {}),
    }));
    pages.push({ width, height, links, shown: shownIn(list, height) });
  }
  await task.destroy();
  return pages;
}

interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

function shownIn({ fnArray, argsArray }: OperatorList, height: number): Shown[] {
  const shown: Shown[] = [];
  const stack: (number | undefined)[] = [];
  let [x, y, size] = [0, 0, 0];
  fnArray.forEach((op, i) => {
    const args = argsArray[i] as unknown[] | null;
    if (op === OPS.beginMarkedContentProps) {
      const mcid = args?.[1];
      stack.push(typeof mcid === 'number' ? mcid : undefined);
    } else if (op === OPS.beginMarkedContent) stack.push(undefined);
    else if (op === OPS.endMarkedContent) stack.pop();
    else if (op === OPS.setFont) size = args?.[1] as number;
    else if (op === OPS.setTextMatrix) {
      const matrix = (
        Array.isArray(args?.[0]) || ArrayBuffer.isView(args?.[0]) ? args?.[0] : args
      ) as number[];
      x = matrix[4] ?? 0;
      y = height - (matrix[5] ?? 0);
    } else if (op === OPS.showText || op === OPS.showSpacedText) {
      const glyphs = args?.[0] as (number | { unicode: string; width: number })[];
      const text = glyphs.map(glyph => (typeof glyph === 'object' ? glyph.unicode : '')).join('');
      const width = (reach(glyphs) * size) / 1000;
      shown.push({ text, x, y, width, size, mcid: stack.findLast(id => id !== undefined) });
    }
  });
  return shown;
}

/** Gives how far glyphs reach, in thousandths of their size, without white space at the end. */
function reach(glyphs: readonly (number | { unicode: string; width: number })[]): number {
  let pen = 0;
  let end = 0;
  for (const glyph of glyphs) {
    pen += typeof glyph === 'object' ? glyph.width : -glyph;
    if (typeof glyph === 'object' && glyph.unicode.trim() !== '') end = pen;
  }
  return end;
}
