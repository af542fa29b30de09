import { findAudiences, loadAudiences } from '../build/audiences.ts';
import type { AudienceSettings } from '../config/audience-settings.ts';
import type { PublishedAudience } from '../pipeline.ts';
import { labelOf, type Topic } from '../select/index.ts';
import type { Command } from './command.ts';
import { type ExitCode, exit, type Io } from './io.ts';

export interface AudiencesOptions {
  json?: boolean | undefined;
}

/** Lists the audiences that a build here knows, with what each selects. */
export const audiences: Command<AudiencesOptions> = {
  command: 'audiences',
  describe: 'List the audiences, and what each selects',
  builder: yargs => yargs.option('json', { type: 'boolean', describe: 'Print JSON' }),
  run,
};

async function run(options: AudiencesOptions, io: Io): Promise<ExitCode> {
  const roots = ['templates', io.packageTemplates];
  const names = [...(await findAudiences(io.host, roots)).keys()].sort();
  const all = await loadAudiences(io.host, roots, names);
  if (options.json)
    io.out(
      `${JSON.stringify(
        all.map(({ id, settings }) => ({ id, ...settings })),
        undefined,
        2,
      )}\n`,
    );
  else for (const audience of all) io.out(entry(audience, io));
  return exit.done;
}

function entry({ id, settings, topics = [] }: PublishedAudience, io: Io): string {
  const { bold, dim } = io.outPalette;
  const about = settings.description ? `  ${settings.description}\n` : '';
  return `${bold(id)}  ${settings.label}\n${about}  ${dim(taken(settings, topics))}\n`;
}

function taken(settings: AudienceSettings, topics: readonly Topic[]): string {
  // One topic's own name, or what the audience calls them all together.
  const { topic: name, terms = [] } = settings.focus ?? {};
  const sought = [
    ...topics.map(topic => labelOf(topic.settings)),
    ...terms.map(term => (typeof term === 'string' ? term : term.term)),
  ];
  const what: Record<AudienceSettings['select'], string> = {
    everything: 'everything',
    points: 'the most telling points',
    passages: 'the most telling passages',
    focus: `what bears on ${name ?? sought.join(', ')}`,
  };
  const { words, sentences, share, pages } = settings.budget ?? {};
  const limits = [
    ...(words === undefined ? [] : [`${words} words`]),
    ...(sentences === undefined ? [] : [`${sentences} sentences`]),
    ...(share === undefined ? [] : [`${Math.round(share * 100)} % of the brief`]),
    ...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    ...(settings.points === undefined ? [] : [`${settings.points} points`]),
  ];
  const never =
    settings.never && !Array.isArray(settings.never) ? settings.never.roles : settings.never;
  return [
    `takes ${what[settings.select]}`,
    ...(limits.length > 0 ? [`at most ${limits.join(', ')}`] : []),
    ...(never && never.length > 0 ? [`never ${never.join(', ')}`] : []),
  ].join('; ');
}
