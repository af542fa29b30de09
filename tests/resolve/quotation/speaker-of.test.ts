import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../src/resolve/quotation/infer-attributions.ts';

describe('speakerOf', () => {
  it.each<[string, string[], string | undefined]>([
    ['Anna Berg said:', [], 'Anna Berg'],
    ['The Secretary-General said in May:', [], 'The Secretary-General'],
    ['The Secretary\u2011General said in May:', [], 'The Secretary\u2011General'],
    ['In May, the Foreign Minister said:', [], 'the Foreign Minister'],
    ['But Anna Berg said:', [], 'Anna Berg'],
    ['Then, as before, Berg said:', [], undefined],
    ['Theresa May said:', [], 'Theresa May'],
    ['So Young said:', [], 'So Young'],
    // An article, a pronoun or any other function word is nobody.
    ['The noted scholar Anna Berg said in May:', [], undefined],
    ['The then Secretary-General said in May:', [], undefined],
    ['The declared aim reads:', [], undefined],
    ['A noted scholar said:', [], undefined],
    ['Others have said:', [], undefined],
    ['Some also argued:', [], undefined],
    ['We have said:', [], undefined],
    ['Nobody has said:', [], undefined],
    ['As noted:', [], undefined],
    ['What then followed:', [], undefined],
    ['This also said:', [], undefined],
    ['In May India said:', [], undefined],
    ['He added:', ['The later treaty failed.'], undefined],
    ['He added:', ['In Anna Berg’s speech, much was said.'], 'Anna Berg'],
    ['He added:', ['It’s views like these that count.', 'Anna Berg also spoke.'], 'Anna Berg'],
    ['They added:', ['Both India and China have signed.'], 'India and China'],
    ['It says in Article 4:', ['In May they signed the Treaty of X.'], 'the Treaty (Article 4)'],
    ['गृह मंत्री ने मंगलवार को संसद में कहा:', [], 'गृह मंत्री'],
    ['मंगलवार को, प्रधानमंत्री नरेंद्र मोदी ने कहा:', [], 'प्रधानमंत्री नरेंद्र मोदी'],
    ['विदेश मंत्रालय के अनुसार:', [], 'विदेश मंत्रालय'],
    ['नई संधि के अनुच्छेद 4 में कहा गया है:', [], 'नई संधि (अनुच्छेद 4)'],
    ['उन्होंने आगे कहा:', ['रक्षा सचिव ने रिपोर्ट पेश की।'], 'रक्षा सचिव'],
    // Nobody is better than the wrong one.
    ['उन्होंने आगे कहा:', ['रिपोर्ट पेश हुई।'], undefined],
    ['भारत, नेपाल और भूटान ने कहा:', [], undefined],
    ['इसके अनुच्छेद 4 में कहा गया है:', ['संधि पर हस्ताक्षर हुए।'], undefined],
    ['तीन बंदरगाह हैं:', [], undefined],
  ])('of %s', (leadIn, before, who) => {
    expect(speakerOf(leadIn, before)).toBe(who);
  });
});
