/** What the lines of a file count: the paragraphs of a Word file, which is known by its name, else lines. */
export function unitOf(file: string): 'line' | 'paragraph' {
  return /\.(?:do[ct][xm]|doc|rtf|odt)$/iu.test(file) ? 'paragraph' : 'line';
}
