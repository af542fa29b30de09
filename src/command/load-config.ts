import { parseYamlWith } from '../config/index.ts';
import { type ProjectSettings, projectSettings } from '../config/project-settings.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../message/index.ts';
import { decode } from '../read/index.ts';

const file = 'briefpress.config.yaml';

/** Loads the project's defaults, if it has any. */
export async function loadConfig(host: Host): Promise<ProjectSettings> {
  if ((await host.kind(file))?.kind !== 'file') return {};
  const parsed = parseYamlWith(projectSettings, decode(await host.read(file), file), { file });
  const [trouble] = parsed.messages;
  if (trouble) throw new Trouble(trouble);
  return parsed.value ?? {};
}
