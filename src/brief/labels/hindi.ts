import type { Labels } from './labels.ts';

const months = [
  'जनवरी',
  'फ़रवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
];

// Figures are the international ones, as the Constitution of India has it for official use (Art. 343).
export const hindi: Labels = {
  contents: 'विषय-सूची',
  notes: 'टिप्पणियाँ',
  draft: 'मसौदा',
  pages: (page, of) => `पृष्ठ ${page}, कुल ${of}`,
  back: 'पाठ पर वापस जाएँ',
  skip: 'सीधे पाठ पर जाएँ',
  table: 'तालिका',
  figure: 'चित्र',
  lostQuotation: '[यहाँ स्रोत एक उद्धरण की घोषणा करता है, पर उसे छापता नहीं।]',
  date: ({ day, month, year }) => [day, months[month - 1], year].filter(Boolean).join(' '),
  list: { between: ', ', last: ' और ' },
  template: {
    extract: 'ये अंश पूर्ण पत्र से शब्दशः चुने गए हैं।',
    'notes-missing': 'टिप्पणियों की संख्याएँ स्रोत की हैं, जिसमें टिप्पणियों का पाठ नहीं दिया गया है।',
    'key-points': 'मुख्य बिंदु',
    'in-its-words': 'स्रोत के शब्दों में',
    'for-focus': 'इसका अर्थ:',
    'key-messages': 'मुख्य संदेश',
    background: 'पाठक को क्या जानना चाहिए',
    'cite-as': 'सुझाया गया उद्धरण:',
    version: 'संस्करण',
    supersedes: 'इससे पहले का संस्करण:',
    licence: 'लाइसेंस:',
    source: 'स्रोत:',
  },
};
