import type { SourceUnit } from '../model/index.js';

/** What the places of a file count, by what is known of a finding in it, else by its name: paragraphs of a Word file, else lines. */
export function unitOf({ file, unit }: { readonly file: string; readonly unit?: SourceUnit }): SourceUnit {
  return unit ?? (/\.(?:do[ct][xm]|doc|rtf|odt)$/iu.test(file) ? 'paragraph' : 'line');
}
