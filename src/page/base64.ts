/** Bytes as a text of letters and digits, in which they stand in a page. */

/** Bytes of which one text is made at once: an engine bounds the arguments of a call. */
const portion = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += portion) units += String.fromCharCode(...bytes.subarray(at, at + portion));
  return btoa(units);
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
