import { readdirSync, readFileSync } from 'node:fs';

/** What a text fixture says of itself; see `textFixtures`. */
export interface FixtureTruth {
  title: string | null;
  date?: string;
  authors?: string[];
  /** Each marker as "words before it|the marker as printed". */
  markers: string[];
  quotations: string[];
  headings: string[];
  attributions?: string[];
  notes?: number;
  missingNotes?: number;
  lists?: number;
  tables?: number;
  /** Paragraphs by the role of the section that they are set aside in. */
  roles?: Record<string, number>;
}

export interface TextFixture {
  name: string;
  source: string;
  truth: FixtureTruth;
  /** The markers with their places. */
  markers: { n: number; at: number }[];
}

const folder = new URL('../fixtures/text/', import.meta.url);
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Loads the texts under `tests/fixtures/text`, written for the project in the manner of real ones. */
export function textFixtures(): TextFixture[] {
  return readdirSync(folder)
    .sort()
    .map(name => {
      const source = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8');
      const truth = JSON.parse(
        readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'),
      ) as FixtureTruth;
      return { name, source, truth, markers: truth.markers.map(marker => locate(marker, source)) };
    });
}

function locate(marker: string, source: string): { n: number; at: number } {
  const [before = '', printed = ''] = marker.split('|');
  const words = before.split(' ').map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const place = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`(${words.join('\\s+')})${place}`).exec(source);
  if (!match) throw new Error(`the fixture has no ${marker}`);
  const plain = printed.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, c => String(digits.indexOf(c)));
  return { n: Number(/\d+/.exec(plain)?.[0]), at: match.index + (match[1]?.length ?? 0) };
}
