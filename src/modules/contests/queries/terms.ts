import type { Db } from '#platform/db.ts'
import type { Strand, TieRule } from '../contest.ts'
import type { Terms } from '../terms.ts'

/** The terms of a contest, for whoever may see it. */
export async function readTermsOf(db: Db, id: string): Promise<Terms> {
  const row = await db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const [categories, criteria, prizes] = await Promise.all([
    db.selectFrom('contests.category').select('name').where('contest_id', '=', id).orderBy('ord').execute(),
    db
      .selectFrom('contests.criterion')
      .select(['name', 'max_points as maxPoints'])
      .where('contest_id', '=', id)
      .orderBy('ord')
      .execute(),
    db
      .selectFrom('contests.prize')
      .select(['name', 'count', 'amount'])
      .where('contest_id', '=', id)
      .orderBy('ord')
      .execute(),
  ])
  return {
    ...{ strand: row.strand as Strand, name: row.name, lead: row.lead, rules: row.rules },
    ...{ eligibility: row.eligibility, howToEnter: row.how_to_enter, groupsAllowed: row.groups_allowed },
    ...{ wordLimit: row.word_limit, minuteLimit: row.minute_limit, judgesNeeded: row.judges_needed },
    ...{ passPercent: row.pass_percent, tieRule: row.tie_rule as TieRule, publicVote: row.public_vote },
    ...{ opensOn: row.opens_on, closesOn: row.closes_on, judgedBy: row.judged_by, resultsOn: row.results_on },
    categories: categories.map(({ name }) => name),
    ...{ criteria, prizes },
  }
}
