import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { TipTerm } from '../tip.ts'

/** For how long what a citizen tells on a day is kept. Public: whoever tells is promised it. */
export async function getTipTerm(db: Db, day: DateText): Promise<TipTerm> {
  return await db
    .selectFrom('exemplars.tip_term')
    .select(['answered_months as answeredMonths', 'unanswered_months as unansweredMonths'])
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .executeTakeFirstOrThrow()
}

/** A term as its page shows it. `source` is the document, or `own`. */
export type ShownTerm = TipTerm & { from: DateText; source: string; toConfirm: boolean; by: string | null }

/** All terms, the newest first. Of public reach: they name no citizen. */
export async function listTipTerms(db: Db): Promise<ShownTerm[]> {
  return await db
    .selectFrom('exemplars.tip_term as m')
    .leftJoin('identity.official as o', 'o.id', 'm.set_by')
    .select(['m.valid_from as from', 'm.answered_months as answeredMonths', 'm.unanswered_months as unansweredMonths'])
    .select(['m.source', 'm.to_confirm as toConfirm', 'o.name as by'])
    .orderBy('m.valid_from', 'desc')
    .execute()
}
