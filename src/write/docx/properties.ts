import type { IPropertiesOptions } from 'docx';
import type { Document } from '../../brief/index.ts';
import { titleOf } from './title-of.ts';

/** Says in the file's properties what the document is; what is not known stays out. */
export function propertiesOf(document: Document): Omit<IPropertiesOptions, 'sections'> {
  const { metadata, audience } = document;
  const authors = (metadata.authors ?? []).map(author => author.name).join('; ');
  const named = authors || metadata.publisher || '';
  return {
    title: titleOf(document),
    subject: metadata.subtitle ?? '',
    creator: named,
    lastModifiedBy: named,
    keywords: (metadata.keywords ?? []).join(', '),
    customProperties: Object.entries({
      Identifier: metadata.identifier,
      Version: metadata.version,
      Audience: audience.label,
    }).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  };
}
