/** Sentences with their values. */

/** `{count}` is the value of that name; `{count:file|files}` the first word where it is one, else the second. */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(
    /\{(\w+)(?::([^|{}]+)\|([^{}]+))?\}/gu,
    (mark, name: string, one: string | undefined, several: string | undefined) => {
      const value = values[name];
      if (value === undefined) return mark;
      if (one !== undefined && several !== undefined) return Number(value) === 1 ? one : several;
      return Array.isArray(value) ? value.join(', ') : String(value);
    },
  );
}
