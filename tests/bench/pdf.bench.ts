import { bench, describe } from 'vitest';
import { longDocument } from '../write/pdf/helper/long-document.ts';
import { writePdf } from '../write/pdf/helper/write.ts';
import { fullEdition } from './documents.ts';
import { plainPdfmake } from './plain-pdfmake.ts';

const { name, document } = await fullEdition();
const options = { warmupIterations: 5, iterations: 20, time: 3000 };

// The aim: at most twice the time of plain pdfmake, which writes no tags, no notes, no PDF/A.
describe(`the PDF of the full edition of ${name}, warm`, () => {
  bench('briefpress', async () => void (await writePdf(document)), options);
  bench('plain pdfmake', async () => void (await plainPdfmake(document)), options);
});

// The aim: 200 pages in at most 40 times the time of five.
describe('pages', () => {
  const few = longDocument(2);
  const many = longDocument(80);
  bench('5 pages', async () => void (await writePdf(few)), { iterations: 5, time: 2000 });
  bench('200 pages', async () => void (await writePdf(many)), { iterations: 3, time: 3000 });
});
