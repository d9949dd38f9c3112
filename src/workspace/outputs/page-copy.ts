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

/** What a page is shown that follows files: all of them as they are, or what stands in the way. */
export interface FollowedState {
  readonly files: readonly BroughtFile[];
  readonly fault: { readonly text: string; readonly hint: string | null } | null;
}

const policy = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/u;

/**
 * The page that follows files instead of bringing them along: it asks the address for what they hold, and nothing else of the network.
 *
 * @param address of a stream of `FollowedState`, relative to the page's own
 */
export function pageThatFollows(page: string, address: string): string {
  if (!place.test(page) || !policy.test(page)) throw new TypeError('a page without a place for files, or without a policy');
  return page
    .replace(place, (_, start: string, end: string) => `${start.replace('>', ` data-follows="${address}">`)}[]${end}`)
    .replace(policy, (_, start: string, content: string, end: string) => {
      return `${start}${content.replace("connect-src 'none'", "connect-src 'self'")}${end}`;
    });
}

/** The policy that a page gives itself. */
export function policyOf(page: string): string {
  return policy.exec(page)?.[2] ?? '';
}
