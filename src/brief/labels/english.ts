import type { Labels } from './labels.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Labels = {
  contents: 'Contents',
  notes: 'Notes',
  draft: 'Draft',
  pages: (page, of) => `${page} of ${of}`,
  back: 'Back to the text',
  skip: 'Skip to the text',
  table: 'Table',
  figure: 'Figure',
  lostQuotation: '[Here the source announces a quotation and does not print it.]',
  date: ({ day, month, year }) => [day, months[month - 1], year].filter(Boolean).join(' '),
  list: { between: ', ', last: ' and ' },
  template: {
    extract: 'These passages are chosen verbatim from the full brief.',
    'notes-missing': 'Note numbers are those of the source, which gives no note texts.',
    'key-points': 'Key points',
    'in-its-words': 'In the words of the source',
    'for-focus': 'What it means for',
    'key-messages': 'Key messages',
    background: 'What a reader needs to know',
    'cite-as': 'Suggested citation:',
    version: 'version',
    supersedes: 'Supersedes',
    licence: 'Licence:',
    source: 'Source:',
  },
};
