import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../src/resolve/quotation/infer-attributions.ts';

describe('speakerOf', () => {
  it.each<[string, string[], string | undefined]>([
    ['Anna Berg said:', [], 'Anna Berg'],
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
