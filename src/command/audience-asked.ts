import { findAudiences } from '../build/audiences.ts';
import { say, Trouble } from '../message/index.ts';
import type { Io } from './io.ts';

/** Gives the audience that a command was asked for; without one, ends with those that there are. */
export async function audienceAsked(
  given: string | undefined,
  verb: string,
  io: Io,
): Promise<string> {
  if (given !== undefined) return given;
  const found = await findAudiences(io.host, ['templates', io.packageTemplates]);
  const known = [...found.keys()].sort().join(', ');
  throw new Trouble(
    say('usage', {
      why: `\`briefpress ${verb}\` needs an audience`,
      hint: `Name one with \`-a\`: ${known}.`,
    }),
  );
}
