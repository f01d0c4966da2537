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
