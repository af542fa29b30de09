import type { PdfFile, Reference } from './pdf-file.ts';
import { textString } from './serialise.ts';
import { srgbProfile } from './srgb-profile.ts';

/** Says what the colours of a file mean, as PDF/A asks for. */
export function outputIntent(file: PdfFile): Reference {
  const name = textString('sRGB IEC61966-2.1');
  return file.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: file.stream({ N: 3 }, srgbProfile()),
  });
}
