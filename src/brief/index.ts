/** The tree and what can be asked of it. */
export { append } from './append.ts';
export * as build from './builders.ts';
export { canonical, canonicalText } from './canonical-text.ts';
export { childNodes } from './child-nodes.ts';
export { citationMarker } from './citation-marker.ts';
export { closingRole } from './closing-role.ts';
export { digestOf } from './digest-of.ts';
export { type Embedded, embeddedNames, parseEmbedded } from './embedded.ts';
export { flatten } from './flatten.ts';
export { passageId, withIds } from './ids.ts';
export { isSafeUrl } from './is-safe-url.ts';
export {
  type Labels,
  labelsFor,
  lostQuotationText,
  lostQuotationTexts,
  type TemplateLabels,
} from './labels/index.ts';
export { leadInStrength } from './lead-in.ts';
export { type MetadataKey, metadataKeys } from './metadata-keys.ts';
export type * from './node/index.ts';
export { originsOf } from './origins-of.ts';
export {
  cutPhrasing,
  flatText,
  isFormatting,
  objectMark,
  slicePhrasing,
  sliceText,
} from './phrasing.ts';
export { isBlock, plainText } from './plain-text.ts';
export { positioned } from './positioned.ts';
export { rewrite } from './rewrite.ts';
export { roleOfHeading } from './role-of-heading.ts';
export { furnitureRoles, roles } from './roles.ts';
export { headedSections, headingDepth } from './sections.ts';
export { spanning } from './spanning.ts';
export { currencyBefore, unitBehind } from './units.ts';
export { visit } from './visit.ts';
export { wholesIn } from './wholes-in.ts';
