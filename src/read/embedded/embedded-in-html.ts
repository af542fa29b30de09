import { type Embedded, embeddedNames, parseEmbedded } from '../../brief/index.ts';

// Text and attributes can't hold this tag: a "<" in them is written as a reference.
const element = new RegExp(
  `<script type="application/json" id="${embeddedNames.id}">([^<]*)</script>`,
);

/** Reads the data block of a page. */
export function embeddedInHtml(file: Uint8Array): Embedded | undefined {
  const json = element.exec(new TextDecoder().decode(file))?.[1];
  return json === undefined ? undefined : parseEmbedded(json);
}
