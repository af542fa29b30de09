import { bench, describe } from 'vitest';
import { writePdf } from '../write/pdf/helper/write.ts';
import { fullEdition, stressEdition } from './documents.ts';
import { plainPdfmake } from './plain-pdfmake.ts';

const { name, document } = await fullEdition();
const options = { warmupIterations: 5, iterations: 20, time: 3000 };

// The aim: at most twice the time of plain pdfmake, which writes no tags, no notes, no PDF/A.
describe(`the PDF of the full edition of ${name}, warm`, () => {
  bench('briefpress', async () => void (await writePdf(document)), options);
  bench('plain pdfmake', async () => void (await plainPdfmake(document)), options);
});

// The aim: 200 pages in at most 40 times the time of five.
describe('a stress brief: tables over pages, 600 notes, five scripts', async () => {
  const [few, many] = [await stressEdition(1), await stressEdition(40)];
  const options = { iterations: 3, warmupIterations: 1, time: 2000 };
  bench('5 pages', async () => void (await writePdf(few)), options);
  bench('200 pages', async () => void (await writePdf(many)), options);
});
