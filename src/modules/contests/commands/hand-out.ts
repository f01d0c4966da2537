import { z } from 'zod'
import { distribute } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { isOwnName } from '../conflict-of-interest.ts'
import { may } from '../policy.ts'
import { refuseJudge } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest, savedContest, touchContest } from '../repository/contest.ts'
import { addAssignments } from '../repository/judging.ts'

/** Gives every admitted entry to as many judges as its rules ask, to those with the least first; tops up where one abstained. */
export const handOut = command({
  name: 'contests.handOut',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  async run({ db, actor, now }, contest) {
    if (contest.state !== 'judging') throw new Refusal('conflict', 'contests.notJudged')
    await refuseJudge(db, contest.id, actor)
    const { records, candidates, missing } = await readWork(db, contest.id, contest.terms.judgesNeeded)
    const pairs = distribute(records, candidates, Number.MAX_SAFE_INTEGER)
    if (candidates.some((it) => it.isUnchecked)) refuseFaults({ form: 'contests.judgeIsAuthor' })
    if (pairs.length < missing) refuseFaults({ form: 'contests.tooFewJudges' })

    const given = pairs.map(({ recordId, assessorId }) => ({ entryId: recordId, judgeId: assessorId }))
    await addAssignments(db, contest.id, given, now)
    await touchContest(db, contest)
    return { id: contest.id }
  },
})

/** What has to be given out: an entry counts who was asked, but who abstained is asked no more and counts for nobody. */
async function readWork(db: Db, contestId: string, needed: number) {
  const [entries, authors, given, judges] = await Promise.all([
    db
      .selectFrom('contests.entry')
      .select('id')
      .where('contest_id', '=', contestId)
      .where('state', '=', 'admitted')
      .orderBy('ref')
      .execute(),
    db
      .selectFrom('contests.author as a')
      .innerJoin('contests.entry as e', 'e.id', 'a.entry_id')
      .select(['a.entry_id as entryId', 'a.name'])
      .where('e.contest_id', '=', contestId)
      .where('e.state', '=', 'admitted')
      .execute(),
    db
      .selectFrom('contests.assignment')
      .select(['entry_id as entryId', 'judge_id as judgeId', 'abstained_at as abstainedAt'])
      .where('contest_id', '=', contestId)
      .execute(),
    db
      .selectFrom('contests.judge as j')
      .innerJoin('identity.official as o', 'o.id', 'j.official_id')
      .select(['o.id', 'o.name', 'j.namesake_checked as isNamesake'])
      .where('j.contest_id', '=', contestId)
      .orderBy('o.id')
      .execute(),
  ])
  const records = entries.map(({ id: entryId }) => {
    const all = given.filter((it) => it.entryId === entryId)
    const abstained = all.filter(({ abstainedAt }) => abstainedAt !== null).length
    return { id: entryId, asked: all.map(({ judgeId }) => judgeId), needed: needed + abstained }
  })
  const candidates = judges.map(({ id: judgeId, name, isNamesake }) => ({
    ...{ id: judgeId, load: given.filter((it) => it.judgeId === judgeId && !it.abstainedAt).length },
    isUnchecked:
      !isNamesake &&
      isOwnName(
        name,
        authors.map((one) => one.name),
      ),
    refuses: entries
      .filter((it) =>
        isOwnName(
          name,
          authors.filter(({ entryId }) => entryId === it.id).map((one) => one.name),
        ),
      )
      .map((it) => it.id),
  }))
  const missing = records.reduce((sum, it) => sum + Math.max(0, it.needed - it.asked.length), 0)
  return { records, candidates, missing }
}
