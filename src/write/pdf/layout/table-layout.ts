const columnGap = 10;

/** The space above and below what a row holds. */
export const rowPadding = 3.5;

/** Tells pdfmake to space cells and to draw nothing: rules are painted page by page, as frames. */
export const tableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column: number) => (column === 0 ? 0 : columnGap / 2),
  paddingRight: (column: number, node: { table: { widths: unknown[] } }) =>
    column === node.table.widths.length - 1 ? 0 : columnGap / 2,
  paddingTop: () => rowPadding,
  paddingBottom: () => rowPadding,
};
