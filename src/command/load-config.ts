import { loadSettings } from '../build/load-settings.ts';
import { type ProjectSettings, projectSettings } from '../config/project-settings.ts';
import type { Host } from '../host.ts';

const file = 'briefpress.config.yaml';

/** Loads the project's defaults, if it has any. */
export async function loadConfig(host: Host): Promise<ProjectSettings> {
  if ((await host.kind(file))?.kind !== 'file') return {};
  return loadSettings(host, projectSettings, file);
}
