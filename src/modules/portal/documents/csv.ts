/** What may stand in a cell; nothing is an empty cell. */
export type Cell = string | number | null | undefined

/**
 * A table as CSV (RFC 4180) that Excel reads as UTF-8: a byte-order mark, commas, CRLF. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export function csv(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  const line = (cells: readonly Cell[]) => cells.map(cell).join(',')
  return `\ufeff${[line(columns), ...rows.map((row) => line(columns.map((it) => row[it])))].join('\r\n')}\r\n`
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
