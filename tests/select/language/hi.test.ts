import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/select/focus/asked.ts';
import { languageOf } from '../../../src/select/language/index.ts';
import { cues } from '../../../src/select/unit/cues.ts';
import { leaning } from '../../../src/select/unit/leaning.ts';
import { briefOf } from '../brief-of.ts';
import { selected, textsOf } from '../edition-of.ts';

describe('a sentence in Hindi', () => {
  it.each([
    ['यह समझौता पिछले महीने हुआ था।', 'hard'],
    ['उन्होंने कहा कि शुल्क घटेगा।', 'hard'],
    ['इससे दोनों देशों को लाभ होगा।', 'hard'],
    ['इस नीति का विरोध भी हुआ।', 'hard'],
    ['हालाँकि, अभी कुछ स्पष्ट नहीं है।', 'turn'],
    ['लेकिन बाज़ार शांत रहा।', 'turn'],
    ['इसके विपरीत, जापान ने इनकार किया।', 'turn'],
    ['इसलिए भारत को सतर्क रहना चाहिए।', 'soft'],
    ['इसके अलावा, व्यापार बढ़ा है।', 'soft'],
    ['इस वर्ष व्यापार बढ़ा है।', undefined],
    ['यह स्पष्ट है कि व्यापार बढ़ेगा।', undefined],
    ['भारत ने संधि पर हस्ताक्षर किए।', undefined],
    ['यहूदी समुदाय ने स्वागत किया।', undefined],
    ['औरंगाबाद में बैठक हुई।', undefined],
  ])('%s leans %s', (text, how) => {
    expect(leaning(text)).toBe(how);
  });

  it.each([
    ['duty', 'भारत को यह कदम उठाना चाहिए।', 'भारत ने यह कदम उठाया।'],
    ['commitment', 'दोनों पक्षों ने संधि पर हस्ताक्षर किए।', 'दोनों पक्ष मिले।'],
    ['figure', 'व्यापार १२.५ प्रतिशत बढ़ा।', 'व्यापार बढ़ा।'],
    ['caveat', 'अभी यह स्पष्ट नहीं है।', 'अब यह स्पष्ट है।'],
    ['implication', 'भारत के लिए, यह चिंता का विषय है।', 'उदाहरण के लिए, जापान।'],
    ['verdict', 'यह बदलाव नई नीति को दर्शाता है।', 'नीति बदल गई।'],
  ] as const)('gives the cue %s where it says so', (id, yes, no) => {
    expect(cues.map(cue => cue.id)).toContain(id);
    expect(languageOf(yes)[id].test(yes)).toBe(true);
    expect(languageOf(no)[id].test(no)).toBe(false);
  });

  it('brings what it leans on into an edition', () => {
    const brief = briefOf(
      'भारत और जापान ने ऊर्जा संधि पर हस्ताक्षर किए। इससे भारत को हर वर्ष दस करोड़ रुपये की बचत होगी और यह नीति का आधार बनेगा।\n\nदूसरा अनुच्छेद मौसम की बात करता है।',
    );
    const { value } = selected(brief, {
      select: 'focus',
      focus: { terms: ['बचत'] },
      budget: { words: 60 },
    });
    expect(textsOf(value)[0]).toMatch(/^भारत और जापान/u);
  });

  it('is asked for by the words that a request is about', () => {
    expect(asked('भारत की ऊर्जा नीति पर चर्चा का सारांश बताइए').trim()).toMatch(/^भारत की ऊर्जा नीति/u);
    expect(asked('भारत की ऊर्जा नीति पर चर्चा का सारांश बताइए')).not.toContain('सारांश');
  });
});

it('is told by its first letter, whatever it quotes', () => {
  const hindi = languageOf('संधि');
  expect(languageOf('12. “संधि (treaty)”')).toBe(hindi);
  expect(languageOf('The word संधि means treaty.')).not.toBe(hindi);
  expect(languageOf('2024')).not.toBe(hindi);
});
