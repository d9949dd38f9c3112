/**
 * WordprocessingML (ISO/IEC 29500-1, 17) as text. Its type says what an element is, so that no row holds a run; words become markup by
 * `words` alone, which escapes them.
 */

declare const element: unique symbol;

/** The markup of one element, or of neighbours of one kind. */
export type Markup<Name extends string> = string & { readonly [element]: Name };
export type Run = Markup<'w:r'>;
export type Paragraph = Markup<'w:p'>;
export type Table = Markup<'w:tbl'>;
/** What a page holds one below the other. */
export type BlockMarkup = Paragraph | Table;

export function markup<Name extends string>(xml: string): Markup<Name> {
  return xml as Markup<Name>;
}

/** The attributes that have a value, in the given order, each after a space. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let all = '';
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) all += ` ${name}="${value}"`;
  }
  return all;
}
