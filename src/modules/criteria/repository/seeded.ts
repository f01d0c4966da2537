import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { CriterionKind } from '../judgement.ts'
import type { JudgedKind } from '../subject-kind.ts'

/** A phrase in the three languages of the screens. */
export type Words = { vi: string; km: string; en: string }

/** A set of the reference data, all of it to be confirmed. */
export type SeededSet = {
  id: string
  key: string
  version: number
  name: Words
  source: string
  passMark: number
  state: 'issued' | 'proposal'
  validFrom: DateText | null
  baseId: string | null
  fieldId: string | null
  topicId: string | null
  subjectKind: JudgedKind | null
  criteria: readonly SeededCriterion[]
}
export type SeededCriterion = {
  id: string
  baseId: string | null
  code: string
  kind: CriterionKind
  text: Words
  max: Partial<Record<JudgedKind, number>>
  mayNotApply: boolean
  evidence: Words | null
  levels: readonly { from: number; words: Words; example: Words }[]
}

/** Writes a set of the reference data with its criteria, points and levels. */
export async function addSeeded(db: Db, set: SeededSet): Promise<void> {
  await db
    .insertInto('criteria.criteria_set')
    .values({
      ...{ id: set.id, key: set.key, version: set.version, source: set.source, to_confirm: true },
      ...{ name_vi: set.name.vi, name_km: set.name.km, name_en: set.name.en, pass_mark: set.passMark },
      ...{ state: set.state, valid_from: set.validFrom, base_id: set.baseId, field_id: set.fieldId },
      ...{ topic_id: set.topicId, subject_kind: set.subjectKind },
    })
    .execute()
  await db
    .insertInto('criteria.criterion')
    .values(
      set.criteria.map((it, index) => ({
        ...{ id: it.id, set_id: set.id, base_id: it.baseId, code: it.code, ord: index + 1, kind: it.kind },
        ...{ may_not_apply: it.mayNotApply, text_vi: it.text.vi, text_km: it.text.km, text_en: it.text.en },
        ...{ evidence_hint: it.evidence?.vi ?? null, evidence_hint_km: it.evidence?.km ?? null },
        evidence_hint_en: it.evidence?.en ?? null,
      })),
    )
    .execute()
  const weights = set.criteria.flatMap(({ id, max }) =>
    Object.entries(max).map(([kind, points]) => ({ criterion_id: id, subject_kind: kind, max_points: points })),
  )
  if (weights.length > 0) await db.insertInto('criteria.weight').values(weights).execute()
  const levels = set.criteria.flatMap(({ id, levels: of }) =>
    of.map(({ from, words, example }) => ({
      ...{ criterion_id: id, from_percent: from, words: words.vi, words_km: words.km, words_en: words.en },
      ...{ example: example.vi, example_km: example.km, example_en: example.en },
    })),
  )
  if (levels.length > 0) await db.insertInto('criteria.level').values(levels).execute()
}
