import { type CriterionKind, criterionKinds, type Level } from './judgement.ts'
import { judgedKinds, type JudgedKind } from './subject-kind.ts'
import type { Points } from './tightening.ts'

/** How many levels a criterion may describe. */
export const mostLevels = 5
const most = { code: 12, text: 1000, more: 1000, words: 500, example: 500, hint: 300, points: 1000 }

/** A criterion as its form says it. */
export type WrittenCriterion = {
  code: string
  text: string
  kind: CriterionKind
  mayNotApply: boolean
  more: string | null
  evidenceHint: string | null
  points: Partial<Record<JudgedKind, Points>>
  levels: Level[]
}

type Sent = Record<string, unknown>

/**
 * Reads the form of a criterion: `max.<kind>`, `min.<kind>`, and per level `from.<n>`, `words.<n>`, `example.<n>`. The faults
 * carry the names of their fields.
 */
export function readCriterion(sent: Sent): { criterion: WrittenCriterion; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const said = (name: string, limit = 1000) => {
    const text = String([sent[name] ?? ''].flat().at(-1))
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      .trim()
    if (text.length > limit) faults[name] = 'tooLong'
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(text)) faults[name] = 'badEncoding'
    return text
  }
  const whole = (name: string, max: number): number | null => {
    const text = said(name, 6)
    if (text === '') return null
    if (!/^\d{1,5}$/.test(text)) faults[name] = 'notANumber'
    else if (Number(text) > max) faults[name] = 'tooLarge'
    return Number(text)
  }

  const kind = criterionKinds.find((it) => it === said('kind')) ?? 'scored'
  const criterion: WrittenCriterion = {
    ...{ code: said('code', most.code), text: said('text', most.text), kind },
    ...{ mayNotApply: said('mayNotApply') !== '', more: said('more', most.more) || null },
    ...{ evidenceHint: said('evidenceHint', most.hint) || null, points: {}, levels: [] },
  }
  for (const name of ['code', 'text'] as const) if (criterion[name] === '') faults[name] = 'required'
  if (kind === 'scored') criterion.points = readPoints(whole, faults)
  criterion.levels = readLevels(said, whole, faults)
  return { criterion, faults }
}

type Whole = (name: string, max: number) => number | null

function readPoints(whole: Whole, faults: Record<string, string>): Partial<Record<JudgedKind, Points>> {
  const points: Partial<Record<JudgedKind, Points>> = {}
  for (const kind of judgedKinds) {
    const max = whole(`max.${kind}`, most.points)
    const min = whole(`min.${kind}`, most.points) ?? 0
    if (max === null || max === 0) {
      if (min > 0) faults[`max.${kind}`] = 'required'
      continue
    }
    if (min > max) faults[`min.${kind}`] = 'floorAboveMost'
    points[kind] = { max, min }
  }
  if (Object.keys(points).length === 0 && !Object.keys(faults).some((name) => name.startsWith('max.')))
    faults['max.individual'] = 'needsPoints'
  return points
}

function readLevels(said: (name: string, limit?: number) => string, whole: Whole, faults: Record<string, string>) {
  const levels: Level[] = []
  for (let n = 1; n <= mostLevels; n++) {
    const words = said(`words.${n}`, most.words)
    const example = said(`example.${n}`, most.example)
    const from = whole(`from.${n}`, 100)
    if (words === '' && example === '' && from === null) continue
    if (words === '') faults[`words.${n}`] = 'required'
    if (example === '') faults[`example.${n}`] = 'needsExample'
    if (from === null) faults[`from.${n}`] = 'required'
    else if (levels.some(({ fromPercent }) => fromPercent === from)) faults[`from.${n}`] = 'sameLevel'
    levels.push({ fromPercent: from ?? 0, words, example })
  }
  return levels.sort((a, b) => a.fromPercent - b.fromPercent)
}
