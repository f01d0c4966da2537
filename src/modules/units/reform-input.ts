import { date, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Standing } from './reform.ts'
import { readLines } from './reform-text.ts'

/** What the form of a draft sends. */
export const reformInput = {
  name: text(300),
  document: text(300),
  on: date,
  lines: text(400_000),
}

/** The lines, or a refusal that names the first line that cannot be read. */
export function linesOrRefuse(said: string, standing: readonly Standing[]) {
  const { lines, faults } = readLines(said, standing)
  if (faults.length > 0) throw new Refusal('invalid', 'invalid', { lines: 'linesUnread' })
  return lines
}
