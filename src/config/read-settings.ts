import type { Point } from '../brief/index.ts';
import type { Message } from '../message/index.ts';
import { type BriefSettings, briefSettings } from './brief-settings.ts';
import { parseYamlWith } from './parse-yaml-with.ts';

/**
 * Reads `brief.yaml`, or the front matter of a source; `firstOffset` is then the point of the file
 * at which the YAML starts. What is wrong is left out of the settings and said in the messages.
 */
export function readSettings(
  text: string,
  options: { file: string; firstOffset?: Point },
): { settings: BriefSettings; messages: Message[] } {
  const { value, messages } = parseYamlWith(briefSettings, text, options);
  return { settings: value ?? {}, messages };
}
