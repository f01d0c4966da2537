/** Prints rows under their headings, the first column to the left, figures to the right. */
export function printTable(headings: readonly string[], rows: readonly (string | number)[][]): void {
  const all = [[...headings], ...rows.map((row) => row.map(String))]
  const widths = headings.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)))
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')
  console.log(line(all[0]!))
  console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of all.slice(1)) console.log(line(row))
  console.log()
}

/** One line of the verdict: what was measured, against its bound. Gives whether it holds. */
export function printBound(what: string, holds: boolean, found: string, bound: string): boolean {
  console.log(`${holds ? 'ok  ' : 'MISS'}  ${what}: ${found} (bound: ${bound})`)
  return holds
}
