import type { Scope } from '#platform/access/index.ts'
import { visible } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { visibleDossier } from './visible.ts'

/** What an exemplar did, with the decision that rewarded it already, where there is one. */
export async function listChoices(db: Db, scope: Scope, exemplarId: string) {
  return await db
    .selectFrom('exemplars.achievement as s')
    .innerJoin('exemplars.exemplar as e', 'e.id', 's.exemplar_id')
    .leftJoin('commendations.achievement as a', 'a.source_id', 's.id')
    .leftJoin('commendations.rewarded as r', 'r.achievement_id', 'a.id')
    .leftJoin('commendations.award as w', 'w.id', 'r.award_id')
    .leftJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .select(['s.id', 's.what', 'd.number_text as numberText', 'd.decided_on as decidedOn'])
    .where('s.exemplar_id', '=', exemplarId)
    .where(visible(scope))
    .orderBy('s.ord')
    .execute()
}

/** An award or a dossier under way, as the exemplar's page shows it. */
export type OfExemplar = {
  id: string
  titleName: string
  state: string
  code: string
  numberText: string | null
  decidedOn: DateText | null
  issuer: string | null
  awardId: string | null
  awardState: string | null
}

/** The dossiers of an exemplar that the reader may see, with what came of them, the newest first. */
export async function listOfExemplar(db: Db, scope: Scope, exemplarId: string): Promise<OfExemplar[]> {
  return await db
    .selectFrom('commendations.dossier as d')
    .innerJoin('commendations.title as t', 't.id', 'd.title_id')
    .leftJoin('commendations.award as w', (on) => on.onRef('w.dossier_id', '=', 'd.id').on('w.state', '<>', 'draft'))
    .leftJoin('commendations.decision as c', 'c.id', 'w.decision_id')
    .select(['d.id', 'd.code', 'd.state', 't.name_vi as titleName', 'w.id as awardId', 'w.state as awardState'])
    .select(['c.number_text as numberText', 'c.decided_on as decidedOn', 'c.issuer'])
    .where('d.exemplar_id', '=', exemplarId)
    .where(visibleDossier(scope))
    .orderBy('d.created_at', 'desc')
    .execute()
}
