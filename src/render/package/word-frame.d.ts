/** What a Word file has around its text, as the package docx writes it; the build makes it once. */
declare module '#word-frame' {
  const frame: {
    /** Declaration and opening tag of each part, with its namespaces. */
    readonly openings: Readonly<Record<'document' | 'header' | 'footer' | 'footnotes', string>>;
    /** The theme of the named font, which stands in its place as `{font}`. */
    readonly theme: string;
    readonly fontTable: string;
    /** Content types up to those of headers and footers, relations of the package, and the relations of a part that has none. */
    readonly contentTypes: string;
    readonly packageRelations: string;
    readonly noRelations: string;
  };
  export default frame;
}
