import type { Document, Metadata } from '../../../brief/index.ts';
import { description, pageTitle } from '../description.ts';

/** What the head of a page says about it, whoever reads it there. */
export interface Facts {
  title: string;
  about: string | undefined;
  metadata: Metadata;
  audience: string;
}

export function factsOf(document: Document): Facts {
  return {
    title: pageTitle(document),
    about: description(document),
    metadata: document.metadata,
    audience: document.audience.label,
  };
}

/** A name with its content; one without content is left out of the page. */
export type Entry = [name: string, content: string | undefined];
