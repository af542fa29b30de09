import { describe, expect, it } from 'vitest';
import {
  authorsOf,
  gluedPost,
  isAffiliation,
  namesOf,
} from '../../../../src/read/text/recognise/authors.ts';
import { isBareLine, numberPattern } from '../../../../src/read/text/recognise/bare-line.ts';
import { headsLinks } from '../../../../src/read/text/recognise/chrome.ts';
import { dateIn, dateOf, isDateLine } from '../../../../src/read/text/recognise/dates.ts';
import { findQuestions, isQuestion } from '../../../../src/read/text/recognise/questions.ts';
import { cellsOf, findTables, isRuleRow } from '../../../../src/read/text/recognise/tables.ts';
import { findTurns } from '../../../../src/read/text/recognise/turns.ts';
import { blockOf, blocksOf, prose, type Told } from '../scene-of.ts';

describe('a bare line', () => {
  it.each<[string, Told, boolean]>([
    ['a short line', 'The ferry trade', true],
    [
      'a line with a number, longer',
      `1.2 ${'Scope and terms of the northern harbour trade '.repeat(3)}`.trim(),
      true,
    ],
    ['a line in another script', 'उत्तर की नौकाएँ', true],
    ['a question', 'What is a ferry?', true],
    ['a line that ends in an abbreviation', 'Trade with the U.S.', true],
    ['a line in quotation marks', '“The ferry trade”', true],
    ['a sentence', 'The ferry trade is slow.', false],
    ['a line that leads in', 'The ferry trade:', false],
    ['a line that begins low', 'the ferry trade', false],
    ['an address', 'www.example.org/Ferries', false],
    ['a line in brackets', '(The ferry trade)', false],
    ['two sentences', 'The trade ended. Nobody knew', false],
    ['a line too long', 'The ferry trade of the north '.repeat(5).trim(), false],
    ['a line of too many words', Array(26).fill('A').join(' '), false],
    ['a sign alone', '§', false],
    ['a block of many lines', { text: 'The ferry trade', lines: 4 }, false],
  ])('is %s: %s', (_, told, expected) => {
    expect(isBareLine(blockOf(told))).toBe(expected);
  });

  it.each([
    ['1. Scope', '1. '],
    ['1.2.3 Scope', '1.2.3 '],
    ['IV. Scope', 'IV. '],
    ['(a) Scope', '(a) '],
    ['Chapter 3: Scope', 'Chapter 3: '],
    ['Annex B Scope', 'Annex B '],
    ['1. scope', undefined],
    ['A ferry', undefined],
  ])('%s has its number', (line, number) => {
    expect(numberPattern.exec(line)?.[0]).toBe(number);
  });
});

describe('dates', () => {
  it.each([
    ['29 February 2024', '2024-02-29'],
    ['29 February 2000', '2000-02-29'],
    ['29 February 1900', undefined],
    ['31 December 1999', '1999-12-31'],
    ['30.2.2024', undefined],
    ['2024-13-01', undefined],
    ['0 May 2024', undefined],
    ['5 de mayo de 2024', '2024-05-05'],
    ['5 Floreal 2024', undefined],
    ['24 जून 2024', '2024-06-24'],
    ['Last updated: Tues, 3rd of June 2024.', '2024-06-03'],
  ])('%s is %s', (line, date) => {
    expect(dateOf(line)).toBe(date);
  });

  it.each([
    ['Number 8123, 19 May 2021', '2021-05-19'],
    ['From 40 May 2021 to 2021-05-19', '2021-05-19'],
    ['Number 8123, May 2021', undefined],
  ])('stand in %s', (line, date) => {
    expect(dateIn(line)).toBe(date);
  });

  it.each([
    ['June 2024', true],
    ['Winter 2024', true],
    ['Ferries 2024', false],
    ['12/05/2024', true],
    ['Published 2024', true],
    ['Published by the Institute', false],
    [`Published on ${'a '.repeat(30)}2024`, false],
  ])('are all that %s says: %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });
});

describe('people', () => {
  it.each<[string, string[] | undefined]>([
    ['By Ada Field', ['Ada Field']],
    ['Written by: Ada Field & Bo Li', ['Ada Field', 'Bo Li']],
    ['Authors: Ada Field, Bo Li, and Cy Poe', ['Ada Field', 'Bo Li', 'Cy Poe']],
    ['Von Ada Field und Bo Li', ['Ada Field', 'Bo Li']],
    ['By Ada Field, Institute of Ports, 12 May 2024', ['Ada Field']],
    ['By the way, nobody asked', undefined],
    ['By van Eck', ['van Eck']],
    ['By the Harbour Desk', ['Harbour Desk']],
    ['BY ADA FIELD', ['ADA FIELD']],
    ['Bye Ada Field', undefined],
  ])('named by %s', (line, names) => {
    expect(authorsOf(line)).toEqual(names);
  });

  it.each<[string, string[] | undefined]>([
    ['Ada Field', ['Ada Field']],
    ['Dr. Ada B. Field and Jan van Eck', ['Dr. Ada B. Field', 'Jan van Eck']],
    ['डॉ. मीरा जोशी और श्री राम', ['डॉ. मीरा जोशी', 'श्री राम']],
    ['The Record', undefined],
    ['Key Findings', undefined],
    ['Ada', undefined],
    ['Ada Field said no', undefined],
    [Array(12).fill('Adalbert Fieldston').join(', '), undefined],
  ])('are all that %s names', (line, names) => {
    expect(namesOf(line)).toEqual(names);
  });

  it.each([
    ['Ada B. FieldDirector of Ports', { name: 'Ada B. Field', affiliation: 'Director of Ports' }],
    [
      'Jan VanEckFederal Chief Officer',
      { name: 'Jan VanEck', affiliation: 'Federal Chief Officer' },
    ],
    ['Bo LiU.S. Chief Counsel', { name: 'Bo Li', affiliation: 'U.S. Chief Counsel' }],
    ['Ada McDonald', undefined],
    ['Director of the eGovernment Office', undefined],
  ])('have their post run into %s', (line, parts) => {
    expect(gluedPost(line)).toEqual(parts);
  });

  it.each([
    ['Senior Fellow, Northern Programme', true],
    ['University of the North', true],
    ['The university said no.', false],
    ['Harbour Street 1', false],
    [`Director ${'of the office '.repeat(12)}`, false],
  ])('work where %s says: %s', (line, expected) => {
    expect(isAffiliation(line)).toBe(expected);
  });
});

describe('turns of a conversation', () => {
  it.each<[string, string[], number[]]>([
    [
      'of speakers who come again',
      ['MASTER: So?', 'GUEST: Go.', 'MASTER: I do.', 'GUEST: Do.'],
      [0, 1, 2, 3],
    ],
    ['not of terms', ['Boat: a thing', 'Port: a place', 'Ship: a thing', 'Nets: things'], []],
    ['not of questions and answers', ['Q: So?', 'A: Go.', 'Q: And?', 'A: Go.'], []],
    ['not of three lines', ['MASTER: So?', 'GUEST: Go.', 'MASTER: I do.'], []],
  ])('are %s', (_, lines, expected) => {
    expect([...findTurns(blocksOf(...lines))]).toEqual(expected);
  });
});

describe('questions', () => {
  it.each([
    ['What is a ferry?', true],
    ['¿Qué es un ferry?', true],
    ['“What is a ferry?”', true],
    ['what is a ferry?', false],
    ['A ferry is slow.', false],
    [`What is ${'a ferry '.repeat(40)}?`, false],
  ])('are such as %s: %s', (text, expected) => {
    expect(isQuestion(text)).toBe(expected);
  });

  it.each<[string, string[], number[]]>([
    [
      'three that are answered',
      ['What is it?', prose, 'Why is it?', prose, 'Where is it?', prose],
      [0, 2, 4],
    ],
    ['none of two', ['What is it?', prose, 'Why is it?', prose], []],
    [
      'none that another follows',
      ['What is it?', 'Why is it?', prose, 'Who is it?', prose, 'Where is it?', prose],
      [1, 3, 5],
    ],
    [
      'none with a word for an answer',
      ['What is it?', 'Slow.', 'Why is it?', prose, 'Where is it?', prose],
      [],
    ],
    ['none at the end', ['What is it?', prose, 'Why is it?', prose, 'Where is it?'], []],
  ])('that head a text are %s', (_, blocks, found) => {
    expect([...findQuestions(blocksOf(...blocks))]).toEqual(found);
  });
});

describe('tables', () => {
  const rows = (...texts: string[]): Told[] => texts.map(text => ({ text, gap: 0 }));
  it.each<[string, Told[], string]>([
    ['two rows that tabs part', rows('a\tb', 'c\td'), '0 2, 1 2'],
    ['two rows that strokes part', rows('| a | b |', '| c | d |'), '0 2, 1 2'],
    ['three rows that spaces part', rows('a   b', 'c   d', 'e   f'), '0 2, 1 2, 2 2'],
    ['no two rows that spaces part', rows('a   b', 'c   d'), ''],
    ['no row alone', rows('a\tb', 'c'), ''],
    ['no rows with more cells than others', rows('a\tb', 'c\td\te'), ''],
    ['no rows with a blank line between', ['a\tb', 'c\td'], ''],
    ['no rows beyond measure', rows(`${'a'.repeat(2000)}\tb`, `${'a'.repeat(2000)}\tb`), ''],
    ['no lines', rows('a', 'b', 'c'), ''],
  ])('are %s', (_, blocks, expected) => {
    expect(
      [...findTables(blocksOf(...blocks))].map(([row, cells]) => `${row} ${cells}`).join(', '),
    ).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['a\tb c\td', ['a', 'b c', 'd']],
    ['| a | b |', ['a', 'b']],
    ['| a |  | c |', ['a', '', 'c']],
    ['a    b', ['a', 'b']],
    ['a  b', ['a  b']],
  ])('have in %j the cells %j', (row, cells) => {
    expect(cellsOf(row).map(({ from, to }) => row.slice(from, to))).toEqual(cells);
  });

  it.each([
    ['|---|:--:|', true],
    ['| --- | --- |', true],
    ['|---|', true],
    ['| a | b |', false],
    ['---', false],
    [`|${'---|'.repeat(200)}`, false],
  ])('have a rule in %s: %s', (row, expected) => {
    expect(isRuleRow(row)).toBe(expected);
  });
});

describe('links to other pages', () => {
  it.each([
    ['Related articles', true],
    ['Read next:', true],
    ['More from the Institute', true],
    ['Related to this is the trade', false],
    [`More from ${'the Institute '.repeat(8)}`, false],
  ])('stand below %s: %s', (line, expected) => {
    expect(headsLinks(line)).toBe(expected);
  });
});
