import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../src/command/arguments.ts';
import { checkOptions } from '../../src/command/check-options.ts';
import { chosenOptions } from '../../src/command/chosen-options.ts';
import { epochOf } from '../../src/command/epoch-of.ts';
import { formatsOf } from '../../src/command/formats.ts';
import { stdinPath } from '../../src/command/io.ts';
import { refuseSource } from '../../src/command/refuse-source.ts';
import { usageTrouble } from '../../src/command/usage-trouble.ts';
import { wantsJson } from '../../src/command/wants-json.ts';

describe('argumentsOf', () => {
  it('names standard input, before and after `--`', () => {
    expect(argumentsOf(['build', '-', '--', '-'])).toEqual(['build', stdinPath, stdinPath]);
  });

  it('takes what follows `--` for paths, however they begin', () => {
    expect(argumentsOf(['build', '--', '-f.txt', '--out', 'a.txt'])).toEqual([
      'build',
      './-f.txt',
      './--out',
      'a.txt',
    ]);
  });
});

describe('checkOptions', () => {
  const lists = new Set(['format', 'sources']);

  it.each([
    [{ out: '' }, '`--out` is empty'],
    [{ format: ['md', ' '] }, '`--format` is empty'],
    [{ sources: [''] }, 'A source is empty'],
    [{ out: ['a', 'b'] }, '`--out` is given twice'],
    [{ title: 'a\u0007' }, '`--title` holds the control character U+0007'],
    [{ out: stdinPath }, 'Unexpected `-` for `out`'],
  ])('refuses %j', (options, why) => {
    expect(() => checkOptions(options, lists)).toThrow(why);
  });

  it('takes lists, flags and what yargs adds', () => {
    const options = {
      _: ['build', 'x'],
      $0: '',
      format: ['md', 'pdf'],
      f: ['md', 'pdf'],
      json: true,
      sources: [stdinPath],
    };
    expect(() => checkOptions(options, lists)).not.toThrow();
  });
});

describe('epochOf', () => {
  it.each(['abc', '-1', '1.5', '1e9', '253402300800'])('refuses %s', given => {
    expect(() => epochOf(given)).toThrow('expected seconds since 1970');
  });

  it('takes whole seconds, and nothing for unset', () => {
    expect([epochOf('0'), epochOf('253402300799'), epochOf(''), epochOf(undefined)]).toEqual([
      '0',
      '253402300799',
      undefined,
      undefined,
    ]);
  });
});

describe('usageTrouble', () => {
  const known = { commands: ['build', 'check'], options: ['format', 'out'] };
  const said = (message: string, ...args: string[]) => {
    const { reason, hint } = usageTrouble(message, args, known).found;
    return `${reason}. ${hint}`;
  };

  it.each([
    [['Unknown argument: biuld', 'biuld'], 'Unexpected command `biuld`. Did you mean `build`?'],
    [
      ['Unknown argument: zzzzzz', 'zzzzzz'],
      'Unexpected command `zzzzzz`. See `briefpress --help`.',
    ],
    [
      ['Unknown argument: fromat', 'build', '--fromat=md'],
      'Unexpected option `--fromat`. Did you mean `--format`?',
    ],
    [
      ['Unknown argument: b', 'check', 'a', 'b'],
      'Unexpected argument `b`. See `briefpress check --help`.',
    ],
    [
      ['Unknown argument: b', 'check', 'a', 'b', '-y'],
      'Unexpected argument `b`. See `briefpress check --help`.',
    ],
    [
      ['Unknown arguments: x, z', 'build', '-xz'],
      'Unexpected option `-x`. See `briefpress build --help`.',
    ],
    [
      ['Not enough non-option arguments: got 0, need at least 1', 'check'],
      '`briefpress check` needs a file or a brief folder. See `briefpress check --help`.',
    ],
    [
      ['Not enough non-option arguments: got 0, need at least 1', 'check', '--register'],
      '`--register` needs a value. Give the register’s name, then the source: quotations, figures, notes, names.',
    ],
    [
      ['Missing required arguments: audience, by', 'check', 'a'],
      '`briefpress check` needs `--audience` and `--by`. See `briefpress check --help`.',
    ],
    [
      ['Arguments focus and audience are mutually exclusive', 'build'],
      '`--focus` and `--audience` exclude each other. See `briefpress build --help`.',
    ],
    [
      ['Implications failed:\n format -> register', 'check'],
      '`--format` needs `--register`. See `briefpress check --help`.',
    ],
    [
      [
        'Invalid values:\n  Argument: format, Given: "textt", Choices: "text", "stat"',
        'build',
        '--format=textt',
      ],
      'Unexpected `textt` for `--format`, expected one of `text`, `stat`. Did you mean `text`?',
    ],
    [
      ['Not enough arguments following: f', 'build', '-f'],
      '`-f` needs a value. See `briefpress build --help`.',
    ],
  ])('%j', ([message = '', ...args], expected) => {
    expect(said(message, ...args)).toBe(expected);
  });
});

describe('chosenOptions', () => {
  it.each([9, 10.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s words', words => {
    expect(() => chosenOptions({ words }, undefined)).toThrow('takes a whole number');
  });
});

describe('wantsJson', () => {
  it.each([['--json'], ['--json=true'], ['-f', 'json'], ['-fjson'], ['--format=json']])(
    'sees %s %s',
    (...args) => expect(wantsJson(['check', ...args])).toBe(true),
  );
  it.each([['--json=false'], ['--no-json'], ['json'], ['-f', 'pdf']])('not %s %s', (...args) =>
    expect(wantsJson(['check', ...args])).toBe(false),
  );
});

describe('refuseSource', () => {
  it('keeps what is read from being written over', () => {
    expect(() => refuseSource('a/../b.md', ['a.md', 'b.md'])).toThrow('Cannot write `a/../b.md`');
    expect(() => refuseSource('c.md', ['a.md', undefined])).not.toThrow();
  });
});

describe('formatsOf', () => {
  it.each(['constructor', '__proto__', 'toString'])('does not know %s', name => {
    expect(() => formatsOf([name])).toThrow('Unknown format');
  });
});
