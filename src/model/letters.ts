/** Vietnamese letters: case, diacritics and the forms under which two writings of one word are the same. */

/** Lower case, without diacritics, `đ` as `d`, separators (space, `_`, `-`) as one space: for comparing keys and names. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐð]/gu, 'd')
    .toLowerCase()
    .replace(/[\s_\-\u00a0]+/gu, ' ')
    .trim();
}

/** Whether the text has letters and all of them are capitals. */
export function isUpperCase(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** Runs of white space as one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
