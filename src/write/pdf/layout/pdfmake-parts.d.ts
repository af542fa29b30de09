declare module 'pdfmake/js/*' {
  const part: unknown;
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module gives when it is imported.
  export default part;
}
