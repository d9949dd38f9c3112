/** Paths that a document or a configuration names: a stranger's wish, which must stay on this machine. */
import type { Host } from './host.js';

/** Names that Windows takes for devices, in any folder and with any ending. */
const deviceNames = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:[.: ]|$)/iu;

/**
 * Whether a path leads off this machine or to a device of Windows: `\\server\share`, `//server/share`, `\\?\`, `\\.\`, `NUL`,
 * `COM1:`, a URL. Opening such a path makes Windows log on at a stranger's server.
 */
export function isForeignPath(path: string): boolean {
  const name = path.trim();
  if (/^[\\/]{2}/u.test(name) || /^[\\/]\?\?[\\/]/u.test(name)) return true;
  if (/^[a-z][a-z\d+.-]+:/iu.test(name)) return true;
  return name.split(/[\\/]/u).some((part) => deviceNames.test(part));
}

/** Whether a file, its links followed, lies in a folder or below it. */
export function isWithin(host: Host, folder: string, file: string): boolean {
  const [outer, inner] = [host.real(folder), host.real(file)];
  if (outer === null || inner === null) return false;
  const way = host.paths.relative(outer, inner);
  return way !== '..' && !/^(?:\.\.[\\/]|[a-z]:|[\\/])/iu.test(way);
}
