import { dirname } from 'node:path';
import type { ThemeSettings } from '../config/theme-settings.ts';
import type { Host } from '../host.ts';
import { type Message, type Result, say, Trouble } from '../message/index.ts';
import type { OwnFont } from '../write/index.ts';

type Files = NonNullable<NonNullable<ThemeSettings['body']>['files']>;

/** What the font files of one family may weigh for a web page to carry them, in bytes. */
const heaviest = 1_500_000;

/** Loads the font files that a theme names for its text and its sans; one that can't serve ends the run. */
export async function loadFonts(
  host: Host,
  { body, sans }: ThemeSettings,
  file: string,
): Promise<Result<{ body?: OwnFont; sans?: OwnFont }>> {
  const messages: Message[] = [];
  const load = async (files: Files | undefined) =>
    files ? loadFamily(host, files, file, messages) : undefined;
  const [own, heads] = [await load(body?.files), await load(sans?.files)];
  return { value: { ...(own ? { body: own } : {}), ...(heads ? { sans: heads } : {}) }, messages };
}

async function loadFamily(
  host: Host,
  named: Files,
  file: string,
  messages: Message[],
): Promise<OwnFont> {
  const load = async (path: string) => {
    const unusable = (why: string, restricted: boolean) =>
      new Trouble(say('font-unusable', { path, why, restricted }, { file }));
    const bytes = await host.readInside(dirname(file), path);
    if (!bytes) throw unusable('no such file is inside the theme’s folder', false);
    const { checkFont } = await import('../write/font/check-font.ts');
    const checked = checkFont(bytes);
    if (checked.why !== undefined) throw unusable(checked.why, checked.restricted);
    return { bytes, family: checked.family, web: checked.web };
  };
  const { regular: path, ...others } = named;
  const regular = await load(path);
  const files: OwnFont['files'] = { regular: regular.bytes };
  let { web } = regular;
  for (const style of ['bold', 'italic', 'boldItalic'] as const) {
    const path = others[style];
    if (path === undefined) continue;
    const loaded = await load(path);
    files[style] = loaded.bytes;
    web &&= loaded.web;
  }
  const weight = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
  const { family } = regular;
  if (!web)
    messages.push(say('font-not-in-html', { family, why: 'its maker forbids it' }, { file }));
  else if (weight > heaviest) {
    const why = `its files have ${weight} bytes, at most ${heaviest} are carried`;
    messages.push(say('font-not-in-html', { family, why }, { file }));
  }
  return { family, files, web: web && weight <= heaviest };
}
