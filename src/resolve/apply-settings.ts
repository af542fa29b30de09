import {
  type Author,
  type Brief,
  build as b,
  type Flow,
  type Metadata,
  type MetadataKey,
  metadataKeys,
  type Note,
  type Origin,
  rewrite,
} from '../brief/index.ts';
import type { BriefSettings } from '../config/brief-settings.ts';
import { type Message, type Result, say } from '../message/index.ts';

const keys = (Object.keys(metadataKeys) as MetadataKey[]).filter(key => key !== 'authors');

/**
 * Lays settings over a brief: metadata key by key, note texts by label. What front matter says comes
 * from the source (`brief`); what `brief.yaml` or an option says is `editorial`.
 */
export function applySettings(
  brief: Brief,
  settings: BriefSettings,
  origin: Origin,
  file: string,
): Result<Brief> {
  const metadata: Metadata = { ...brief.metadata };
  const origins: Record<string, Origin> = { ...metadata.origins };
  const given = (key: string) => {
    if (origin === 'brief') delete origins[key];
    else origins[key] = origin;
  };
  for (const key of keys) {
    const value = settings[key];
    if (value === undefined) continue;
    Object.assign(metadata, { [key]: value });
    given(key);
  }
  const authors =
    settings.authors ?? (settings.author === undefined ? undefined : [settings.author]);
  if (authors) {
    metadata.authors = authors.map(author =>
      typeof author === 'string' ? { name: author } : (author as Author),
    );
    given('authors');
  }
  if (Object.keys(origins).length > 0) metadata.origins = origins;
  else delete metadata.origins;
  const { value: children, messages } = withNoteTexts(brief, settings.notes ?? {}, origin, file);
  return { value: { ...brief, metadata, children }, messages };
}

function withNoteTexts(
  brief: Brief,
  texts: Record<string, string>,
  origin: Origin,
  file: string,
): Result<Flow[]> {
  const labels = new Set<string>();
  rewrite(brief, node => {
    if (node.type === 'note') labels.add(node.label);
    if (node.type === 'citation')
      for (const item of node.items) if (item.note !== undefined) labels.add(item.note);
    return node;
  });
  const messages: Message[] = [];
  const given: Note[] = [];
  for (const [label, text] of Object.entries(texts)) {
    if (!labels.has(label)) messages.push(say('note-unknown', { label }, { file }));
    else given.push(b.note(label, [b.paragraph([b.text(text, { origin })])]));
  }
  if (given.length === 0) return { value: brief.children, messages };
  const old = brief.children.find(node => node.type === 'notes');
  const merged = [
    ...(old?.children.filter(note => !given.some(g => g.label === note.label)) ?? []),
    ...given,
  ];
  return { value: [...brief.children.filter(node => node !== old), b.notes(merged)], messages };
}
