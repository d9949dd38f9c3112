/** Files of a host, but for those that an editor holds: their texts count, saved or not. */
import type { Host } from '../host.js';

/** @param texts UTF-8 by absolute paths; what it holds at the moment counts */
export function withHeldTexts(host: Host, texts: ReadonlyMap<string, Uint8Array>): Host {
  return {
    ...host,
    read: (path, most) => {
      const bytes = texts.get(path);
      if (bytes === undefined) return host.read(path, most);
      return bytes.length > most ? { kind: 'large', bytes: bytes.length } : { kind: 'read', bytes };
    },
    stat: (path) => (texts.has(path) ? 'file' : host.stat(path)),
  };
}
