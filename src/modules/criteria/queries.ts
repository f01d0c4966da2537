import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Criterion } from './judgement.ts'

/** A criteria set as it applies to one kind of subject. */
export type CriteriaSet = {
  id: string
  name: string
  version: number
  regulation: string | null
  source: string | null
  passMark: number
  toConfirm: boolean
  criteria: Criterion[]
}

/** The set that holds for a unit on a day: its own where it issued one, else the common set (clause IV.1). Public. */
export async function getCriteriaSet(
  db: Db,
  day: DateText,
  subjectKind: string,
  locale: Locale,
  unitId?: string,
): Promise<CriteriaSet> {
  const set = await db
    .selectFrom('criteria.criteria_set')
    .selectAll()
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .where((it) => it.or([it('unit_id', 'is', null), ...(unitId ? [it('unit_id', '=', unitId)] : [])]))
    .orderBy(sql`unit_id is null`)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  if (!set) throw new Refusal('missing', 'criteria.noSet')
  const criteria = await db
    .selectFrom('criteria.criterion as c')
    .innerJoin('criteria.weight as w', (on) =>
      on.onRef('w.criterion_id', '=', 'c.id').on('w.subject_kind', '=', subjectKind),
    )
    .select(['c.id', 'c.code', `c.text_${locale} as text`, 'w.max_points as maxPoints'])
    .where('c.set_id', '=', set.id)
    .orderBy('c.ord')
    .execute()
  return {
    ...{
      id: set.id,
      name: set[`name_${locale}`],
      version: set.version,
      regulation: set.regulation,
      source: set.source,
    },
    ...{ passMark: set.pass_mark, toConfirm: set.to_confirm, criteria },
  }
}

/** The scores of one assessment beside their criteria, for whoever may see the record it is about. */
export async function listScores(db: Db, assessmentId: string, locale: Locale) {
  return await db
    .selectFrom('criteria.score as s')
    .innerJoin('criteria.criterion as c', 'c.id', 's.criterion_id')
    .select(['c.id', 'c.code', `c.text_${locale} as text`, 's.points', 's.reason', 's.evidence'])
    .where('s.assessment_id', '=', assessmentId)
    .orderBy('c.ord')
    .execute()
}

/** A criteria set in full: the most points of each criterion for each kind of subject. */
export type CriteriaTable = {
  id: string
  name: string
  version: number
  issuer: string | null
  regulation: string | null
  source: string | null
  passMark: number
  from: DateText
  to: DateText | null
  toConfirm: boolean
  criteria: { code: string; text: string; points: Partial<Record<string, number>> }[]
}

/** Every criteria set that was ever in force, the newest first, for everybody to read. Public: no scope. */
export async function listCriteriaSets(db: Db, locale: Locale): Promise<CriteriaTable[]> {
  const { rows } = await sql<CriteriaTable>`
    select s.id, ${sql.ref(`s.name_${locale}`)} as name, s.version, l.name as issuer, s.regulation, s.source,
      s.pass_mark as "passMark", s.valid_from as "from", s.valid_to as "to", s.to_confirm as "toConfirm",
      (select coalesce(json_agg(it), '[]') from (
        select c.code, ${sql.ref(`c.text_${locale}`)} as text,
          (select json_object_agg(w.subject_kind, w.max_points) from criteria.weight w where w.criterion_id = c.id) as points
        from criteria.criterion c where c.set_id = s.id order by c.ord
      ) it) as criteria
    from criteria.criteria_set s left join units.label l on l.unit_id = s.unit_id
    order by s.unit_id is null desc, s.key, s.version desc`.execute(db)
  return rows
}
