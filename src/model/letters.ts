/** Vietnamese letters: case, diacritics and the forms under which two writings of one word are the same. */

/** Lower case, without diacritics, `đ` as `d`, separators (space, `_`, `-`) as one space: for comparing keys and names. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[\s_-]{2,}|[^\S ]|[_-]/g, ' ')
    .trim();
}

/** Whether the text has letters and all of them are capitals. */
export function isUpperCase(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** Runs of white space as one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** The text without white space and the given characters at its end. Takes time in proportion to what it drops. */
export function dropEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
