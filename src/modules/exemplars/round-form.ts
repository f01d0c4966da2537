import type { Phase } from '#modules/criteria/index.ts'
import { addDays, type DateText, parseDate } from '#platform/text/dates.ts'

/** How many phases a form holds. */
export const mostPhases = 4
export const permissions = ['score', 'names', 'scores', 'edits'] as const

type Sent = Record<string, unknown>

/** Reads the phases of a form: `name.<n>`, `from.<n>`, `last.<n>` (the last day, or empty), `may.<n>` (ticked permissions). */
export function readPhases(sent: Sent): { phases: Phase[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const phases: Phase[] = []
  for (let n = 1; n <= mostPhases; n++) {
    const said = (field: string) =>
      String([sent[`${field}.${n}`] ?? ''].flat().at(-1))
        .normalize('NFC')
        .trim()
    const [name, from, last] = [said('name'), said('from'), said('last')]
    const may = [sent[`may.${n}`] ?? []].flat().map(String)
    if (name === '' && from === '' && last === '') continue
    if (name === '') faults[`name.${n}`] = 'required'
    if (name.length > 100) faults[`name.${n}`] = 'tooLong'
    const first = day(from)
    if (!first) faults[`from.${n}`] = from === '' ? 'required' : 'notADate'
    const end = last === '' ? null : day(last)
    if (end === undefined) faults[`last.${n}`] = 'notADate'
    phases.push({
      ...{ name, from: first ?? '', to: end ? addDays(end, 1) : null },
      ...{ mayScore: may.includes('score'), seesNames: may.includes('names') },
      ...{ seesScores: may.includes('scores'), submitterEdits: may.includes('edits') },
    })
  }
  if (phases.length === 0) faults['name.1'] = 'required'
  return { phases, faults }
}

const day = (text: string): DateText | undefined => parseDate(text) ?? undefined
