import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { RevocationClass } from '../revocation.ts'

/** An honour that was taken back: whose, proposed by which unit, what it is called. */
export type RevokedHonour = { exemplarId: string | null; unitId: string; names: { vi: string; km: string; en: string } }

/** A revocation with the act behind it and the decision it takes from: what recalls are made of, for jobs only. */
export type RevokedAct = {
  id: string
  cause: RevocationClass
  numberText: string
  decidedOn: DateText
  decisionNumber: string
  decisionDay: DateText
  honours: RevokedHonour[]
}

/** Reads a revocation for what follows from it. A job has no reader: what it finds is shown to nobody as it is. */
export async function getRevokedAct(db: Db, id: string): Promise<RevokedAct> {
  const act = await db
    .selectFrom('commendations.revocation as v')
    .innerJoin('commendations.decision as d', 'd.id', 'v.decision_id')
    .select(['v.id', 'v.class as cause', 'v.number_text as numberText', 'v.decided_on as decidedOn'])
    .select(['d.number_text as decisionNumber', 'd.decided_on as decisionDay'])
    .where('v.id', '=', id)
    .executeTakeFirstOrThrow()
  const honours = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .select([
      'w.exemplar_id as exemplarId',
      'w.unit_id as unitId',
      't.name_vi as vi',
      't.name_km as km',
      't.name_en as en',
    ])
    .where('w.revocation_id', '=', id)
    .orderBy('w.annex_no')
    .execute()
  return {
    ...act,
    cause: act.cause as RevocationClass,
    ...{ decisionNumber: act.decisionNumber!, decisionDay: act.decisionDay! },
    honours: honours.map(({ exemplarId, unitId, vi, km, en }) => ({ exemplarId, unitId, names: { vi, km, en } })),
  }
}
