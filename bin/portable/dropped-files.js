/**
 * The files that Explorer hands to a .cmd file, out of the line that it started cmd with:
 * `cmd.exe /c ""C:\dvplan\Soat van ban.cmd" "C:\a b.docx" C:\a&b.docx"`. Names with spaces stand in quotes, others as they are, whatever
 * signs they have.
 *
 * @param {string} line the command line of cmd
 * @param {string} script the name of the .cmd file
 * @returns {string[]} none where the line is that of a window in which somebody types
 */
export function droppedFiles(line, script) {
  const at = line.toLowerCase().lastIndexOf(script.toLowerCase());
  if (script === '' || at < 0) return [];
  let rest = line.slice(at + script.length).trim();
  if (rest.startsWith('"')) rest = rest.slice(1);
  // The quote at the end belongs to the whole, unless it closes a name.
  if (rest.endsWith('"') && rest.split('"').length % 2 === 0) rest = rest.slice(0, -1);
  return [...rest.matchAll(/"([^"]+)"|([^\s"]+)/gu)].map(([, quoted, plain]) => quoted ?? plain);
}
