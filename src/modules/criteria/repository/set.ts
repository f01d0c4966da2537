import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { CriterionKind, Level } from '../judgement.ts'
import { readSet, type WholeSet } from '../queries/shape.ts'
import type { JudgedKind } from '../subject-kind.ts'
import type { Points } from '../tightening.ts'

/** A set as commands see it: its row is held, and `version` is the revision that a form must have seen. */
export type HeldSet = Omit<WholeSet, 'version' | 'unitId'> & { version: number; unitId: string }

/** A unit's draft, held for change. What is in force or proposed does not change. */
export async function getDraft(db: Db, id: string): Promise<HeldSet> {
  const row = await db
    .selectFrom('criteria.criteria_set')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'criteria.noSet')
  const set = await readSet(db, id, 'vi')
  if (set.unitId === null) throw new Refusal('missing', 'criteria.noSet')
  if (set.state !== 'draft') throw new Refusal('conflict', 'notADraft')
  return { ...set, version: set.revision, unitId: set.unitId }
}

export type NewDraft = {
  id: string
  key: string
  version: number
  name: string
  unitId: string
  baseId: string
  fieldId: string | null
  topicId: string | null
  subjectKind: JudgedKind | null
  passMark: number
  draftedBy: string
  draftedAt: Date
}

/** Begins a draft. */
export async function addDraft(db: Db, it: NewDraft): Promise<void> {
  await db
    .insertInto('criteria.criteria_set')
    .values({
      ...{ id: it.id, key: it.key, version: it.version, name_vi: it.name, unit_id: it.unitId, base_id: it.baseId },
      ...{ field_id: it.fieldId, topic_id: it.topicId, subject_kind: it.subjectKind, pass_mark: it.passMark },
      ...{ state: 'draft', drafted_by: it.draftedBy, drafted_at: it.draftedAt },
    })
    .execute()
}

/** The next number of the sets of one unit, field, topic and kind. */
export async function nextVersion(db: Db, key: string): Promise<number> {
  const { last } = await db
    .selectFrom('criteria.criteria_set')
    .select((it) => it.fn.coalesce(it.fn.max('version'), it.lit(0)).as('last'))
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return Number(last) + 1
}

/** Saves a draft's own facts, as its next revision. */
export async function saveDraft(db: Db, set: HeldSet, change: { name: string; passMark: number }): Promise<void> {
  await db
    .updateTable('criteria.criteria_set')
    .set({ name_vi: change.name, pass_mark: change.passMark, revision: set.version + 1 })
    .where('id', '=', set.id)
    .execute()
}

/** Counts a change of a criterion as a change of its set. */
export async function touchDraft(db: Db, set: HeldSet): Promise<void> {
  await db
    .updateTable('criteria.criteria_set')
    .set({ revision: set.version + 1 })
    .where('id', '=', set.id)
    .execute()
}

/** Takes a draft away that nobody was ever judged by. */
export async function removeDraft(db: Db, id: string): Promise<void> {
  const own = db.selectFrom('criteria.criterion').select('id').where('set_id', '=', id)
  await db.deleteFrom('criteria.level').where('criterion_id', 'in', own).execute()
  await db.deleteFrom('criteria.weight').where('criterion_id', 'in', own).execute()
  await db.deleteFrom('criteria.criterion').where('set_id', '=', id).execute()
  await db.deleteFrom('criteria.criteria_set').where('id', '=', id).execute()
}

export type NewCriterion = {
  baseId: string | null
  code: string
  text: string
  textKm?: string | null
  textEn?: string | null
  kind: CriterionKind
  mayNotApply: boolean
  more: string | null
  evidenceHint: string | null
  points: Partial<Record<JudgedKind, Points>>
  levels: readonly Level[]
}

/** Adds a criterion at the end of a set, with its points and levels. */
export async function addCriterion(db: Db, setId: string, it: NewCriterion, id: string = newId()): Promise<string> {
  await db
    .insertInto('criteria.criterion')
    .values({
      ...{ id, set_id: setId, base_id: it.baseId, code: it.code, kind: it.kind, may_not_apply: it.mayNotApply },
      ...{ more: it.more, evidence_hint: it.evidenceHint, text_vi: it.text },
      ...{ text_km: it.textKm ?? null, text_en: it.textEn ?? null },
      ord: sql<number>`(select coalesce(max(ord), 0) + 1 from criteria.criterion where set_id = ${setId})`,
    })
    .execute()
  await addParts(db, id, it)
  return id
}

/** Saves a criterion of a draft anew. */
export async function saveCriterion(db: Db, id: string, it: NewCriterion): Promise<void> {
  await db
    .updateTable('criteria.criterion')
    .set({
      ...{ code: it.code, text_vi: it.text, kind: it.kind, may_not_apply: it.mayNotApply, more: it.more },
      ...{
        evidence_hint: it.evidenceHint,
        text_km: whileSaid('text_km', it.text),
        text_en: whileSaid('text_en', it.text),
      },
    })
    .where('id', '=', id)
    .execute()
  await removeParts(db, id)
  await addParts(db, id, it)
}

/** A translation stands only while the Vietnamese that it says again does. */
const whileSaid = (column: string, text: string) =>
  sql<string | null>`case when text_vi = ${text} then ${sql.ref(column)} end`

/** Takes over what a criterion of another set says in Khmer and English. */
export async function copyTranslations(db: Db, from: string, to: string): Promise<void> {
  await sql`update criteria.criterion t set text_km = s.text_km, text_en = s.text_en,
      evidence_hint_km = s.evidence_hint_km, evidence_hint_en = s.evidence_hint_en
    from criteria.criterion s where s.id = ${from} and t.id = ${to}`.execute(db)
  await sql`update criteria.level t set words_km = s.words_km, words_en = s.words_en, example_km = s.example_km,
      example_en = s.example_en
    from criteria.level s where s.criterion_id = ${from} and t.criterion_id = ${to}
      and s.from_percent = t.from_percent`.execute(db)
}

/** Takes a criterion of a draft away. */
export async function removeCriterion(db: Db, id: string): Promise<void> {
  await removeParts(db, id)
  await db.deleteFrom('criteria.criterion').where('id', '=', id).execute()
}

async function removeParts(db: Db, id: string): Promise<void> {
  await db.deleteFrom('criteria.level').where('criterion_id', '=', id).execute()
  await db.deleteFrom('criteria.weight').where('criterion_id', '=', id).execute()
}

async function addParts(
  db: Db,
  id: string,
  { points, levels }: Pick<NewCriterion, 'points' | 'levels'>,
): Promise<void> {
  const weights = Object.entries(points).map(([kind, { max, min }]) => ({
    ...{ criterion_id: id, subject_kind: kind, max_points: max, min_points: min },
  }))
  if (weights.length > 0) await db.insertInto('criteria.weight').values(weights).execute()
  const rows = levels.map(({ fromPercent, words, example }) => ({
    ...{ criterion_id: id, from_percent: fromPercent, words, example },
  }))
  if (rows.length > 0) await db.insertInto('criteria.level').values(rows).execute()
}
