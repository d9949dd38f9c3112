/** Copies of the page (`dvplan.html`) that bring files along: one file to carry or to mail. */

/** A file in a page; `base64` is its bytes. */
export interface BroughtFile {
  readonly name: string;
  readonly base64: string;
}

const place = /(<script type="application\/json" id="brought">)[^<]*(<\/script>)/u;

/** The page with these files inside instead of those that it had. */
export function pageWith(page: string, files: readonly BroughtFile[]): string {
  const json = JSON.stringify(files).replaceAll('<', String.raw`\u003c`);
  if (!place.test(page)) throw new TypeError('a page without a place for files');
  return page.replace(place, (_, start: string, end: string) => `${start}${json}${end}`);
}
