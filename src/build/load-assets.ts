import { type Brief, type Position, visit } from '../brief/index.ts';
import type { Host } from '../host.ts';
import { type Message, say } from '../message/index.ts';
import type { FoundSource } from './find-sources.ts';
import { imagePath } from './image-path.ts';

/** Loads the images that a brief shows, from its reader or its folder; says which there are not. */
export async function loadAssets(
  host: Host,
  { folder, file }: FoundSource,
  read: { value: Brief; assets: ReadonlyMap<string, Uint8Array> },
  messages: Message[],
): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Position | undefined>();
  visit(read.value, node => {
    if (node.type === 'image' && !images.has(node.url)) images.set(node.url, node.position);
    return undefined;
  });
  const assets = new Map<string, Uint8Array>();
  for (const [url, position] of images) {
    const escaped = imagePath(url);
    const bytes =
      read.assets.get(url) ??
      (isRelative(url) ? await host.readInside(folder, url) : undefined) ??
      (escaped === undefined ? undefined : await host.readInside(folder, escaped));
    if (bytes) assets.set(url, bytes);
    else
      messages.push(
        say(
          'image-unusable',
          { url, why: 'there is no such file' },
          { file, ...(position ? { position } : {}) },
        ),
      );
  }
  return assets;
}

const isRelative = (url: string) => !/^[a-z][a-z0-9+.-]*:/i.test(url);
