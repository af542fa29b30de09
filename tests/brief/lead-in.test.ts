import { describe, expect, it } from 'vitest';
import { leadInStrength } from '../../src/brief/index.ts';

describe('leadInStrength', () => {
  it.each([
    ['The minister said:', 0.9],
    ['मंत्री ने संसद में कहा:', 0.9],
    ['विदेश मंत्रालय के अनुसार:', 0.9],
    ['संधि के अनुच्छेद ४ में लिखा है:-', 0.9],
    ['इसका पाठ इस प्रकार है:', 0.9],
    ['Der Minister sagte im Mai in Kiel:', 0.9],
    ['Dans son rapport, le Conseil écrit :', 0.9],
    ['La ministra señaló en mayo:', 0.9],
    ['Es gibt drei Häfen:', 0.3],
    // "कहाँ" is "where", and holds the letters of "said".
    ['नावें कहाँ हैं:', 0.3],
    ['तीन बंदरगाह हैं:', 0.3],
    ['मंत्री ने संसद में कहा।', 0],
  ])('of %s', (sentence, strength) => {
    expect(leadInStrength(sentence)).toBe(strength);
  });
});
