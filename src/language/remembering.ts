/** So many texts are remembered, as many as a long document has; then they are forgotten together. */
const mostKnown = 1000;

/** What a reader said of the texts that it was asked last: one line of a plan is asked by its item, its group and the items beside it. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= mostKnown) known.clear();
    const said = read(text);
    known.set(text, said);
    return said;
  };
}
