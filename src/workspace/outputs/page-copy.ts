/** Copies of the page (`dvplan.html`) that bring files along: one file to carry or to mail. */

import type { ShippedFile } from '../../config/index.js';

/** A file in a page; `base64` is its bytes. */
export interface BroughtFile {
  readonly name: string;
  readonly base64: string;
}

const place = /(<script type="application\/json" id="brought">)[^<]*(<\/script>)/u;

/** The page with these files inside instead of those that it had. */
export function pageWith(page: string, files: readonly BroughtFile[]): string {
  if (!place.test(page)) throw new TypeError('a page without a place for files');
  return page.replace(place, (_, start: string, end: string) => `${start}${jsonIn(files)}${end}`);
}

/** JSON that no element ends. */
function jsonIn(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** What a page is shown that follows files: all of them as they are, or what stands in the way. */
export interface FollowedState {
  /** The drafts, by their ways from a folder that holds all that there is. */
  readonly files: readonly BroughtFile[];
  /** What they are made of besides: configuration, templates, registers, plans that they report on, pictures. */
  readonly beside: readonly BroughtFile[];
  readonly fault: { readonly text: string; readonly hint: string | null } | null;
}

const policy = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")([^"]*)(")/u;

/**
 * The page that follows files instead of bringing them along: it asks the address for what they hold, and nothing else of the network.
 *
 * @param address of a stream of `FollowedState`, relative to the page's own
 * @param shipped templates that others may extend, which a page has the values of alone
 */
export function pageThatFollows(page: string, address: string, shipped: readonly ShippedFile[] = []): string {
  if (!place.test(page) || !policy.test(page)) throw new TypeError('a page without a place for files, or without a policy');
  return page
    .replace(place, (_, start: string, end: string) => `${start.replace('>', ` data-follows="${address}">`)}${jsonIn(shipped)}${end}`)
    .replace(policy, (_, start: string, content: string, end: string) => {
      return `${start}${content.replace("connect-src 'none'", "connect-src 'self'")}${end}`;
    });
}

/** The policy that a page gives itself. */
export function policyOf(page: string): string {
  return policy.exec(page)?.[2] ?? '';
}
