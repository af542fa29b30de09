import {
  build as b,
  type Caption,
  flatText,
  type Phrasing,
  type Position,
} from '../../brief/index.ts';
import { sliceFrom } from './slice-from.ts';

const label =
  /^((?:Table|Figure|Fig\.|Chart|Graph|Map|Box|Exhibit|Image|Tableau|Tabelle|Abbildung|Abb\.|Tabla|Tabela|Tabella|Tabel|Figura|Figuur|Gráfico|Grafico|Таблица|Рис(?:унок|\.)|तालिका|सारणी|चित्र|आरेख)\s+[\d०-९]{1,3}(?:[.-][\d०-९]{1,3})?)\s*[.:–—-]?\s+/iu;

/** Makes a caption; the label that the source prints before it is kept apart, as documents number anew. */
export function captionOf(
  words: readonly Phrasing[],
  place: { position?: Position } = {},
): Caption {
  const text = flatText(words);
  const found = label.exec(text);
  if (!found?.[1] || found[0].length >= text.length) return { ...b.caption([...words]), ...place };
  const rest = sliceFrom(words, found[0].length);
  return { ...b.caption(rest, { number: found[1] }), ...place };
}
