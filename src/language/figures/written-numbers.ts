/** Số: numbers as Vietnamese texts write them: a dot parts thousands, a comma stands before the decimals. */

/** `1.200`, `1200`, `12,5`. */
export const writtenNumber = String.raw`\d{1,3}(?:\.\d{3}){1,4}|\d{1,9}(?:,\d{1,4})?`;

export function valueOfWritten(printed: string): number {
  return Number(printed.replaceAll('.', '').replace(',', '.'));
}
