/** Places to be filled in: `[điền kết quả]`, a dotted line. */

const bracketed = /^\[[^[\]\n]{1,300}\]$/u;

/** Whether a text is nothing but a place to be filled in, or empty. */
export function isPlaceholder(text: string): boolean {
  const value = text
    .trim()
    .replace(/[.;,]$/u, '')
    .replace(/^\*{1,3}|\*{1,3}$/gu, '');
  return value === '' || bracketed.test(value) || /^[.…_\s-]{1,300}$/u.test(value);
}
