import { z } from 'zod'
import {
  choice,
  id,
  optionalChoice,
  optionalDate,
  optionalId,
  optionalText,
  optionalWhole,
  several,
  text,
  ticked,
} from '#platform/input.ts'
import type { DateText } from '#platform/text/dates.ts'
import { isMinor, type Source, type Subject, sources, subjectKinds } from './subject.ts'

/** The most achievements a record holds, and the longest summary. */
export const mostAchievements = 6
export const summaryLength = 1500

/** What a person writes of a record: kind, name, field and summary are needed, all else may come later. */
export const detailInput = {
  kind: choice(subjectKinds),
  name: text(200),
  nameKm: optionalText(200),
  gender: optionalChoice(['male', 'female']),
  birthYear: optionalWhole(1900, 2100),
  ethnicity: optionalText(60),
  occupation: optionalText(120),
  directWorker: ticked,
  hamlet: optionalText(120),
  livesAt: optionalId,
  guardian: optionalText(120),
  fieldId: id,
  topicId: optionalId,
  movementId: optionalId,
  source: optionalChoice(sources),
  discoveredOn: optionalDate,
  summary: text(summaryLength),
  achievementId: several(optionalId, mostAchievements),
  what: several(optionalText(300), mostAchievements),
  before: several(optionalText(120), mostAchievements),
  after: several(optionalText(120), mostAchievements),
}

const detailShape = z.object(detailInput)
export type Details = z.infer<typeof detailShape>

/** One thing done, with the value before and after it; `id` where it stands already. */
export type Achieved = { id: string | null; what: string | null; before: string | null; after: string | null }

/** The rows of achievements, as the form sends them: one list per column. */
export function achievedOf(it: Pick<Details, 'achievementId' | 'what' | 'before' | 'after'>): Achieved[] {
  return it.what.map((what, at) => ({
    ...{ id: it.achievementId[at] ?? null, what },
    ...{ before: it.before[at] ?? null, after: it.after[at] ?? null },
  }))
}

/** What does not fit together, one code a field: future days, a minor without a guardian, values without their words. */
export function faultsOfDetails(it: Details, day: DateText, topicsOfField: readonly string[]): Record<string, string> {
  const faults: Record<string, string> = {}
  if (it.birthYear !== null && it.birthYear > Number(day.slice(0, 4))) faults.birthYear = 'exemplars.inFuture'
  if (it.discoveredOn !== null && it.discoveredOn > day) faults.discoveredOn = 'exemplars.inFuture'
  if (it.topicId !== null && !topicsOfField.includes(it.topicId)) faults.topicId = 'exemplars.otherField'
  if (isMinor(it, day) && it.guardian === null) faults.guardian = 'exemplars.guardianMissing'
  for (const [at, { what, before, after }] of achievedOf(it).entries())
    if (what === null && (before !== null || after !== null)) faults[`what.${at}`] = 'exemplars.achievementNeedsWords'
  return faults
}

/** The subject that the details speak of. What only a person has is left out for the others. */
export function subjectOf(it: Details, subjectId: string, unitId: string): Subject {
  const isPerson = it.kind === 'individual'
  const ofPerson = { gender: it.gender, birthYear: it.birthYear, guardian: it.guardian, occupation: it.occupation }
  const nobody = {
    gender: null,
    birthYear: null,
    guardian: null,
    occupation: it.kind === 'household' ? it.occupation : null,
  }
  return {
    ...{ id: subjectId, kind: it.kind, name: it.name, nameKm: it.nameKm, ...(isPerson ? ofPerson : nobody) },
    ...{ ethnicity: isPerson || it.kind === 'household' ? it.ethnicity : null },
    ...{ directWorker: it.kind !== 'model' && it.directWorker, hamlet: it.hamlet, unitId: it.livesAt ?? unitId },
  }
}

/** What the details say of the record itself, with the usual answers for what was left out. */
export function recordOf(it: Details, day: DateText) {
  const source: Source = it.source ?? 'official'
  const { fieldId, topicId, movementId, summary } = it
  return { fieldId, topicId, movementId, summary, source, discoveredOn: it.discoveredOn ?? day }
}
