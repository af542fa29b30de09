import { append, type Brief, withIds } from '../brief/index.ts';
import type { BriefSettings } from '../config/brief-settings.ts';
import type { Message, Result } from '../message/index.ts';
import { applySettings } from './apply-settings.ts';
import { applyClosingHints } from './closing-hints.ts';
import { hoistAside } from './hoist-aside.ts';
import { joinNotes } from './join-notes.ts';
import { pointAtNotes } from './point-at-notes.ts';
import { inferAttributions } from './quotation/infer-attributions.ts';
import { linkLeadIns } from './quotation/link-lead-ins.ts';
import { markInlineQuotations } from './quotation/mark-inline-quotations.ts';
import { sectionLoose } from './section-loose.ts';
import { splitSentences } from './sentence/split-sentences.ts';
import { setClosingAside } from './set-closing-aside.ts';
import { titleFromFile } from './title-from-file.ts';

export interface ResolveOptions {
  /** Names the source in messages, and the brief where nothing else does. */
  file: string;
  /** What the source's front matter says. */
  own?: BriefSettings;
  /** What `brief.yaml` says, and the file that says it. */
  beside?: { settings: BriefSettings; file: string };
  /** The title given on the command line. */
  title?: string;
}

/**
 * Completes a brief as its reader left it: settings laid over it, what closes it set aside, notes joined to their markers,
 * inline quotations and sentences found, every passage given its id, lead-ins tied to their
 * quotations, speakers inferred.
 */
export function resolve(brief: Brief, options: ResolveOptions): Result<Brief> {
  const messages: Message[] = [];
  const { file } = options;
  const settings: BriefSettings = { ...options.own, ...options.beside?.settings };
  const kept = <T>(result: Result<T>): T => {
    append(messages, result.messages);
    return result.value;
  };
  let tree = brief;
  if (options.own) tree = kept(applySettings(tree, options.own, 'brief', file));
  if (options.beside)
    tree = kept(applySettings(tree, options.beside.settings, 'editorial', options.beside.file));
  if (options.title !== undefined)
    tree = kept(applySettings(tree, { title: options.title }, 'editorial', file));
  tree = kept(titleFromFile(tree, file));
  tree = sectionLoose(tree);
  const closing = settings.read?.closing;
  if (closing)
    tree = hoistAside(kept(applyClosingHints(tree, closing, options.beside?.file ?? file)));
  tree = hoistAside(kept(setClosingAside(tree, file, closing)));
  tree = kept(markInlineQuotations(tree, file));
  tree = splitSentences(tree);
  tree = withIds(tree);
  tree = kept(linkLeadIns(tree, settings, options.beside?.file ?? file));
  tree = splitSentences(tree);
  tree = kept(joinNotes(tree, file));
  tree = pointAtNotes(withIds(tree));
  return { value: kept(inferAttributions(tree, file)), messages };
}
