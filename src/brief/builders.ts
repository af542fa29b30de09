import type * as n from './node/index.ts';

/** Builders: one a node, named after it, for readers, stages and tests. Ids may be given later. */

type Children<N extends { children: unknown[] }> = N['children'];
type Rest<N, K extends keyof N> = Partial<Omit<N, K | 'type'>>;

const node =
  <N extends n.AnyNode & { children: unknown[] }>(type: N['type']) =>
  (children: Children<N>, rest: Rest<N, 'children'> = {}): N =>
    ({ type, ...rest, children }) as unknown as N;

export const text = (value: string, rest: Rest<n.Text, 'value'> = {}): n.Text => ({
  type: 'text',
  value,
  origin: 'brief',
  ...rest,
});
export const inlineCode = (
  value: string,
  rest: Rest<n.InlineCode, 'value'> = {},
): n.InlineCode => ({
  type: 'inlineCode',
  value,
  origin: 'brief',
  ...rest,
});
export const code = (value: string, rest: Rest<n.Code, 'value'> = {}): n.Code => ({
  type: 'code',
  value,
  origin: 'brief',
  ...rest,
});
export const br = (rest: Rest<n.Break, never> = {}): n.Break => ({ type: 'break', ...rest });
export const thematicBreak = (rest: Rest<n.ThematicBreak, never> = {}): n.ThematicBreak => ({
  type: 'thematicBreak',
  ...rest,
});
export const contents = (): n.Contents => ({ type: 'contents' });

export const emphasis = node<n.Emphasis>('emphasis');
export const strong = node<n.Strong>('strong');
export const del = node<n.Delete>('delete');
export const superscript = node<n.Superscript>('superscript');
export const subscript = node<n.Subscript>('subscript');
export const span = (lang: string, children: n.Phrasing[]): n.Span => ({
  type: 'span',
  lang,
  children,
});
export const link = (
  url: string,
  children: n.Phrasing[],
  rest: Rest<n.Link, 'url' | 'children'> = {},
): n.Link => ({
  type: 'link',
  url,
  ...rest,
  children,
});
export const image = (
  url: string,
  alt: string,
  rest: Rest<n.Image, 'url' | 'alt'> = {},
): n.Image => ({
  type: 'image',
  url,
  alt,
  ...rest,
});
export const citation = (
  label: string,
  items: n.CitationItem[] = [],
  rest: Rest<n.Citation, 'label' | 'items'> = {},
): n.Citation => ({ type: 'citation', id: '', label, items, ...rest });
export const sentence = (
  children: n.Phrasing[],
  rest: Rest<n.Sentence, 'children'> = {},
): n.Sentence => ({
  type: 'sentence',
  id: '',
  ...rest,
  children,
});
export const attribution = (children: n.Phrasing[], origin: n.Origin = 'brief'): n.Attribution => ({
  type: 'attribution',
  origin,
  children,
});
export const quotation = (
  display: 'block' | 'inline',
  children: (n.Flow | n.Phrasing)[],
  rest: Rest<n.Quotation, 'display' | 'children'> = {},
): n.Quotation => ({ type: 'quotation', id: '', display, ...rest, children });
export const unsupported = (
  kind: string,
  value: string,
  rest: Rest<n.Unsupported, 'kind' | 'text'> = {},
): n.Unsupported => ({ type: 'unsupported', kind, text: value, ...rest });

export const paragraph = node<n.Paragraph>('paragraph');
export const heading = node<n.Heading>('heading');
export const section = (children: n.Flow[], rest: Rest<n.Section, 'children'> = {}): n.Section => ({
  type: 'section',
  id: '',
  role: 'body',
  ...rest,
  children,
});
export const list = (children: n.ListItem[], rest: Rest<n.List, 'children'> = {}): n.List => ({
  type: 'list',
  ordered: false,
  ...rest,
  children,
});
export const listItem = node<n.ListItem>('listItem');
export const caption = node<n.Caption>('caption');
export const table = (children: n.TableRow[], rest: Rest<n.Table, 'children'> = {}): n.Table => ({
  type: 'table',
  id: '',
  ...rest,
  children,
});
export const tableRow = node<n.TableRow>('tableRow');
export const tableCell = node<n.TableCell>('tableCell');
export const figure = (
  children: n.Figure['children'],
  rest: Rest<n.Figure, 'children'> = {},
): n.Figure => ({
  type: 'figure',
  id: '',
  ...rest,
  children,
});
export const definitionList = node<n.DefinitionList>('definitionList');
export const definitionTerm = node<n.DefinitionTerm>('definitionTerm');
export const definitionDescription = node<n.DefinitionDescription>('definitionDescription');
export const notes = node<n.Notes>('notes');
export const note = (
  label: string,
  children: n.Flow[],
  rest: Rest<n.Note, 'label' | 'children'> = {},
): n.Note => ({
  type: 'note',
  id: '',
  label,
  ...rest,
  children,
});
export const box = (kind: n.BoxKind, children: n.Flow[]): n.Box => ({
  type: 'box',
  kind,
  children,
});
export const bibliography = node<n.Bibliography>('bibliography');

export const brief = (children: n.Flow[], rest: Rest<n.Brief, 'children'> = {}): n.Brief => ({
  type: 'brief',
  schemaVersion: 1,
  metadata: {},
  references: [],
  ...rest,
  children,
});
export const document = (
  children: n.Flow[],
  rest: Rest<n.Document, 'children'> = {},
): n.Document => ({
  type: 'document',
  schemaVersion: 1,
  audience: { id: 'full-brief', label: 'Full brief' },
  metadata: {},
  references: [],
  ...rest,
  children,
});
