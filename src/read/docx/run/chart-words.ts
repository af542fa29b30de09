import { charactersOf, childOf, descendants, type XmlElement } from '../package/xml.ts';

const mostPoints = 100;

/** Gives what a chart says on one line: its title, then each series with its points, as `2020 12, 2021 15`. */
export function chartWords(chart: XmlElement): string {
  const title = descendants(chart, 'c:title')
    .map(found => descendants(found, 'a:t').map(charactersOf).join(''))
    .filter(words => words.trim() !== '');
  const series = descendants(chart, 'c:ser').map(seriesWords);
  return [title.join(', '), series.filter(words => words !== '').join('; ')]
    .filter(words => words !== '')
    .join(': ');
}

function seriesWords(series: XmlElement): string {
  const name = valuesOf(childOf(series, 'c:tx'))[0] ?? '';
  const labels = valuesOf(childOf(series, 'c:cat') ?? childOf(series, 'c:xVal'));
  const values = valuesOf(childOf(series, 'c:val') ?? childOf(series, 'c:yVal'));
  const points = values
    .slice(0, mostPoints)
    .map((value, i) => `${labels[i] ?? ''} ${value}`.trim());
  const more = values.length > mostPoints ? ', …' : '';
  return [name, points.join(', ') + more].filter(words => words !== '').join(' ');
}

// What stands in a chart is kept beside the sheet that it was made of, point by point.
function valuesOf(owner: XmlElement | undefined): string[] {
  const points = owner ? descendants(owner, 'c:pt') : [];
  const found = points.length > 0 ? points : owner ? descendants(owner, 'c:v') : [];
  return found.map(point => charactersOf(point).trim());
}
