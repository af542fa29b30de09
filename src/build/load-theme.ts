import { dirname, join } from 'node:path';
import { parseYamlWith } from '../config/index.ts';
import { themeSettings } from '../config/theme-settings.ts';
import type { Host } from '../host.ts';
import { type Result, say, Trouble } from '../message/index.ts';
import { decode } from '../read/decode.ts';
import { checkTheme, defaultTheme, imageInfo, type Theme, themeOf } from '../write/index.ts';
import { loadFonts } from './load-fonts.ts';

const name = 'theme.yaml';

/**
 * Loads the theme: the file or folder that is named, else `theme/theme.yaml` of the first of the
 * template folders that has one. What is only doubtful is a message; a broken file ends the run.
 */
export async function loadTheme(
  host: Host,
  roots: readonly string[],
  named?: string,
): Promise<Result<Theme>> {
  const file = await themeFile(host, roots, named);
  if (file === undefined) return { value: defaultTheme, messages: [] };
  const parsed = parseYamlWith(themeSettings, decode(await host.read(file), file), { file });
  const [trouble] = parsed.messages;
  if (trouble || !parsed.value)
    throw new Trouble(trouble ?? say('yaml-broken', { why: 'nothing in it' }, { file }));
  const { logo } = parsed.value;
  const bytes = logo && (await host.readInside(dirname(file), logo.file));
  if (logo && !(bytes && imageInfo(bytes))) throw new Trouble(noLogo(logo.file, file));
  const fonts = await loadFonts(host, parsed.value, file);
  const value = themeOf(parsed.value, bytes, fonts.value);
  const messages = [...fonts.messages, ...checkTheme(value, file)];
  const error = messages.find(message => message.severity === 'error');
  if (error) throw new Trouble(error);
  return { value, messages };
}

async function themeFile(
  host: Host,
  roots: readonly string[],
  named: string | undefined,
): Promise<string | undefined> {
  if (named !== undefined) {
    const kind = (await host.kind(named))?.kind;
    const file = kind === 'folder' ? join(named, name) : named;
    if ((await host.kind(file))?.kind !== 'file')
      throw new Trouble(say('source-absent', { path: file }));
    return file;
  }
  for (const root of roots) {
    const file = join(root, 'theme', name);
    if ((await host.kind(file))?.kind === 'file') return file;
  }
  return undefined;
}

function noLogo(path: string, file: string) {
  const why = `\`${path}\` is no PNG or JPEG file inside the theme’s folder`;
  return say('setting-invalid', { path: 'logo.file', why }, { file });
}
