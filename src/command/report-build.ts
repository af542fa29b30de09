import type { BuiltBrief } from '../build/build-brief.ts';
import type { Message } from '../message/index.ts';
import { pretty } from '../message/reporter/pretty.ts';
import { printable } from '../message/reporter/printable.ts';
import { type ExitCode, exit, type Io } from './io.ts';

/** Prints what a build made and what it found, for people or for programs; gives its exit code. */
export function reportBuild(
  built: readonly BuiltBrief[],
  first: readonly Message[],
  options: { json?: boolean | undefined; quiet?: boolean | undefined; strict: boolean },
  io: Io,
): ExitCode {
  const messages = [...first, ...built.flatMap(brief => brief.messages)];
  if (options.json) {
    io.out(
      `${JSON.stringify({ outputs: built.flatMap(b => b.outputs.map(o => ({ brief: b.name, ...o }))), messages }, undefined, 2)}\n`,
    );
  } else {
    const shown = options.quiet ? messages.filter(m => m.severity === 'error') : messages;
    io.err(pretty(shown, io.palette));
    if (!options.quiet)
      for (const brief of built)
        for (const output of brief.outputs) io.out(`${printable(output.path)}\n`);
    if (!options.quiet) io.err(`${summary(built, messages)}\n`);
  }
  return exitCode(messages, options.strict);
}

function summary(built: readonly BuiltBrief[], messages: readonly Message[]): string {
  const files = built.reduce((sum, brief) => sum + brief.outputs.length, 0);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  const findings = (['error', 'warning'] as const).map(severity =>
    count(messages.filter(m => m.severity === severity).length, severity),
  );
  return `${count(files, 'file')} from ${count(built.length, 'brief')}, ${findings.join(', ')}`;
}

// A broken template is configuration, whosever brief it met.
function exitCode(messages: readonly Message[], strict: boolean): ExitCode {
  if (messages.some(m => m.severity === 'error' && m.rule.startsWith('template-')))
    return exit.usage;
  return messages.some(m => m.severity === 'error' || (strict && m.severity === 'warning'))
    ? exit.content
    : exit.done;
}
