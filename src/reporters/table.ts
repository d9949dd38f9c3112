/** Rows -> columns for a terminal. */

/** Widest column, characters. */
const widestColumn = 60;

/** Lays rows out in columns, the first row as the head. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const clipped = rows.map((row) => row.map((cell) => (cell.length <= widestColumn ? cell : `${cell.slice(0, widestColumn - 1)}…`)));
  const widths = (clipped[0] ?? []).map((_, column) => clipped.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  return clipped
    .map(
      (row) =>
        `${row
          .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
