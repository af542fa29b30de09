/** Settings: what a brief may say for itself, and how YAML is read and checked. */
export { type BriefSettings, briefSettings, type EditionSettings } from './brief-settings.ts';
export { parseYamlWith, type YamlOptions, type YamlResult } from './parse-yaml-with.ts';
export { type PlaceIn, placeIn } from './place-in.ts';
export { readSettings } from './read-settings.ts';
