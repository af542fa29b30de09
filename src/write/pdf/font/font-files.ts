import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The packages' own files, by family and style; a style without a file takes the nearest one. */
const families: Record<string, { package: string; stem: string; styles: Record<string, string> }> =
  {
    'Noto Serif': {
      package: 'noto-serif',
      stem: 'NotoSerif',
      styles: {
        normal: '400Regular',
        bold: '700Bold',
        italics: '400Regular_Italic',
        bolditalics: '700Bold_Italic',
      },
    },
    'Noto Sans': {
      package: 'noto-sans',
      stem: 'NotoSans',
      styles: {
        normal: '400Regular',
        bold: '600SemiBold',
        italics: '400Regular_Italic',
        bolditalics: '600SemiBold_Italic',
      },
    },
    'Noto Sans Mono': {
      package: 'noto-sans-mono',
      stem: 'NotoSansMono',
      styles: { normal: '400Regular', bold: '600SemiBold' },
    },
    'Noto Serif Devanagari': {
      package: 'noto-serif-devanagari',
      stem: 'NotoSerifDevanagari',
      styles: { normal: '400Regular', bold: '700Bold' },
    },
    'Noto Sans Math': {
      package: 'noto-sans-math',
      stem: 'NotoSansMath',
      styles: { normal: '400Regular' },
    },
    'Noto Sans Symbols 2': {
      package: 'noto-sans-symbols-2',
      stem: 'NotoSansSymbols2',
      styles: { normal: '400Regular' },
    },
  };

const read = new Map<string, Uint8Array>();

/** Gives the path of a font inside its package, which also names the font in a document. */
export function fontPath(family: string, bold = false, italics = false): string {
  const entry = families[family] ?? families['Noto Serif'];
  if (!entry) return '';
  const { styles } = entry;
  const wanted = bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal';
  const style = styles[wanted] ?? (bold ? styles.bold : undefined) ?? styles.normal ?? '';
  return `@expo-google-fonts/${entry.package}/${style}/${entry.stem}_${style}.ttf`;
}

/**
 * Reads a font file. The only place where the writers touch the file system: the files are constant
 * data of packages that this one depends on, and are read once a process.
 */
export function fontFile(path: string): Uint8Array {
  const known = read.get(path);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(path));
  read.set(path, bytes);
  return bytes;
}
