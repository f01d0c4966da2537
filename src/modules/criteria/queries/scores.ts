import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { CriterionKind } from '../judgement.ts'
import { named } from './set.ts'

/** The scores of one assessment beside their criteria, for whoever may see the record it is about. */
export async function listScores(db: Db, assessmentId: string, locale: Locale) {
  return await db
    .selectFrom('criteria.score as s')
    .innerJoin('criteria.criterion as c', 'c.id', 's.criterion_id')
    .select(['c.id', 'c.code', 'c.kind', 's.points', 's.met', 's.not_applicable as notApplicable', 's.reason'])
    .select(['s.evidence', 's.place', named(locale, 'c.text').as('text')])
    .$narrowType<{ kind: CriterionKind }>()
    .where('s.assessment_id', '=', assessmentId)
    .orderBy('c.ord')
    .execute()
}
