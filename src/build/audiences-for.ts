import { Trouble } from '../message/index.ts';
import type { PublishedAudience } from '../pipeline.ts';
import { findAudiences, loadAudiences } from './audiences.ts';
import type { BuildOptions } from './build-brief.ts';
import type { FoundSource } from './find-sources.ts';
import { onTheSpot } from './on-the-spot.ts';

/**
 * Loads the audiences of a build: those that are asked for, else those that the brief lists, else all
 * but those on request. A focus makes an audience of its own.
 */
export async function audiencesFor(
  { host, templates, audiences: asked, chosen = {} }: BuildOptions,
  found: FoundSource,
  listed: readonly string[] | undefined,
): Promise<PublishedAudience[]> {
  const { focus, words } = chosen;
  if (focus !== undefined) return [await onTheSpot(host, templates, focus, words)];
  const named = asked.length > 0 ? asked : listed;
  const names = named ?? [...(await findAudiences(host, templates)).keys()];
  const loaded = await loadAudiences(host, templates, names).catch(error => {
    throw asked.length > 0 ? error : ofBrief(error, found);
  });
  const audiences = named ? loaded : loaded.filter(audience => !audience.settings.onRequest);
  if (words === undefined) return audiences;
  return audiences.map(audience => ({
    ...audience,
    settings: { ...audience.settings, budget: { ...audience.settings.budget, words } },
  }));
}

// An audience that the brief itself names is a mistake in its content, and has a place.
function ofBrief(error: unknown, found: FoundSource): unknown {
  if (!(error instanceof Trouble) || error.found.rule !== 'audience-unknown') return error;
  return new Trouble({ ...error.found, place: { file: found.settings ?? found.file } });
}
