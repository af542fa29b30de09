import { aboutRule, type RuleId, rules } from '../message/index.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';

export interface RulesOptions {
  json?: boolean | undefined;
}

/** Lists every rule with its default severity and a line that documents it. */
export const listRules: Command<RulesOptions> = {
  command: 'rules',
  describe: 'List the rules that messages name',
  builder: yargs => yargs.option('json', { type: 'boolean', describe: 'Print them as JSON' }),
  run: async (options, io) => list(options, io),
};

function list(options: RulesOptions, io: Io): ExitCode {
  const rows = (Object.keys(rules) as RuleId[]).map(id => ({
    id,
    severity: rules[id].severity,
    about: aboutRule(id),
  }));
  if (options.json) io.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  else {
    const widest = Math.max(...rows.map(row => row.id.length));
    const paint = {
      error: io.outPalette.red,
      warning: io.outPalette.yellow,
      info: io.outPalette.blue,
    };
    for (const { id, severity, about } of rows)
      io.out(`${id.padEnd(widest)}  ${paint[severity](severity.padEnd(7))}  ${about}\n`);
  }
  return exit.done;
}
