import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Held } from '../eligibility.ts'
import type { Merit } from '../law.ts'

/** An achievement that was rewarded, with the decision that did it. */
export type Rewarded = { what: string; numberText: string; decidedOn: DateText; issuer: string; awardId: string }

/** Which of these achievements of exemplars' records were rewarded: asked by commands and by the form, of the public act alone. */
export async function listRewardedSources(
  db: Db,
  sourceIds: readonly string[],
): Promise<(Rewarded & { sourceId: string })[]> {
  if (sourceIds.length === 0) return []
  const rows = await rewarded(db)
    .select('a.source_id as sourceId')
    .where('a.source_id', 'in', [...sourceIds])
    .execute()
  return rows.map((row) => ({ ...decisionOf(row), sourceId: row.sourceId! }))
}

/** Which of a dossier's achievements were rewarded by another decision. */
export async function listRewardedOf(db: Db, dossierId: string): Promise<Rewarded[]> {
  const rows = await rewarded(db)
    .innerJoin('commendations.dossier_achievement as da', 'da.achievement_id', 'a.id')
    .where('da.dossier_id', '=', dossierId)
    .where('w.dossier_id', '<>', dossierId)
    .execute()
  return rows.map(decisionOf)
}

const rewarded = (db: Db) =>
  db
    .selectFrom('commendations.rewarded as r')
    .innerJoin('commendations.achievement as a', 'a.id', 'r.achievement_id')
    .innerJoin('commendations.award as w', 'w.id', 'r.award_id')
    .innerJoin('commendations.decision as d', 'd.id', 'w.decision_id')
    .select(['a.what', 'd.number_text as numberText', 'd.decided_on as decidedOn', 'd.issuer', 'w.id as awardId'])

type Row = { what: string; numberText: string | null; decidedOn: string | null; issuer: string; awardId: string }
const decisionOf = ({ numberText, decidedOn, ...rest }: Row): Rewarded => ({
  ...rest,
  numberText: numberText!,
  decidedOn: decidedOn!,
})

/** What a recipient holds by this product's own decisions: what conditions are counted by. */
export async function listHeld(db: Db, exemplarId: string | null): Promise<Held[]> {
  if (!exemplarId) return []
  const rows = await db
    .selectFrom('commendations.award as w')
    .innerJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .innerJoin('commendations.title as t', 't.id', 'w.title_id')
    .select(['t.key as titleKey', 'd.period', 'd.merit'])
    .where('w.exemplar_id', '=', exemplarId)
    .where('w.state', '=', 'valid')
    .execute()
  return rows.map(({ titleKey, period, merit }) => ({ titleKey, year: yearOf(period), merit: merit as Merit }))
}

/** The last year named in a period such as «2023» or «2021 - 2023». */
export const yearOf = (period: string): number => Number(period.match(/\d{4}/g)?.at(-1) ?? 0)
