import type { IPropertiesOptions } from 'docx';
import type { Document } from '../../brief/index.ts';

/** Says in the file's properties what the document is; what is not known stays out. */
export function propertiesOf({
  metadata,
  audience,
}: Document): Omit<IPropertiesOptions, 'sections'> {
  const authors = (metadata.authors ?? []).map(author => author.name).join('; ');
  const named = authors || metadata.publisher || '';
  return {
    title: metadata.title ?? '',
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
