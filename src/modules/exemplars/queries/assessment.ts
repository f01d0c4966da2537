import { listScores } from '#modules/criteria/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { sql } from 'kysely'
import { visible } from './visible.ts'

export type ShownAssessment = Awaited<ReturnType<typeof listAssessments>>[number]

/** The assessments of an exemplar by one assessor alone, with every score, newest first; those of rounds stand with their round. */
export async function listAssessments(db: Db, scope: Scope, exemplarId: string, locale: Locale) {
  const assessments = await db
    .selectFrom('exemplars.assessment as x')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('criteria.assessment as a', 'a.id', 'x.assessment_id')
    .innerJoin('criteria.criteria_set as c', 'c.id', 'a.set_id')
    .innerJoin('units.label as l', 'l.unit_id', 'a.unit_id')
    .innerJoin('identity.official as o', 'o.id', 'a.assessor_id')
    .select([
      'a.id',
      'a.assessed_at as assessedAt',
      'a.total',
      'a.passed',
      'a.note',
      'l.name as unitName',
      'o.name as assessorName',
    ])
    .select('s.kind as subjectKind')
    .select(sql<string>`coalesce(${sql.ref(`c.name_${locale}`)}, c.name_vi)`.as('setName'))
    .select(['c.version as setVersion', 'c.pass_mark as passMark'])
    .select(
      sql<number>`coalesce(a.out_of, (select sum(w.max_points) from criteria.weight w join criteria.criterion k on k.id = w.criterion_id
        where k.set_id = a.set_id and w.subject_kind = s.kind))`.as('outOf'),
    )
    .where('x.exemplar_id', '=', exemplarId)
    .where('a.round_id', 'is', null)
    .where(visible(scope))
    .orderBy('a.assessed_at', 'desc')
    .execute()
  return await Promise.all(
    assessments.map(async (it) => ({ ...it, scores: await scoresOf(db, it.id, it.subjectKind, locale) })),
  )
}

/** The scores of an assessment, each beside the most that its criterion could score. */
async function scoresOf(db: Db, assessmentId: string, subjectKind: string, locale: Locale) {
  const scores = await listScores(db, assessmentId, locale)
  const ids = scores.map(({ id }) => id)
  const weights = await db
    .selectFrom('criteria.weight')
    .select(['criterion_id as id', 'max_points as maxPoints'])
    .where('subject_kind', '=', subjectKind)
    .where('criterion_id', 'in', ids)
    .execute()
  return scores.map((it) => ({ ...it, maxPoints: weights.find(({ id }) => id === it.id)?.maxPoints ?? it.points ?? 0 }))
}

/** A file that can be pointed at when scoring. */
export type Pointable = { id: string; title: string; fileId: string; isConfirmed: boolean }

/** The evidence of an exemplar that still stands: what a score may rest on. */
export async function listPointable(db: Db, scope: Scope, exemplarId: string): Promise<Pointable[]> {
  return await db
    .selectFrom('exemplars.evidence as v')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'v.exemplar_id')
    .select(['v.id', 'v.title', 'v.file_id as fileId'])
    .select(sql<boolean>`v.confirmed_at is not null`.as('isConfirmed'))
    .where('v.exemplar_id', '=', exemplarId)
    .where('v.removed_at', 'is', null)
    .where(visible(scope))
    .orderBy('v.id')
    .execute()
}
