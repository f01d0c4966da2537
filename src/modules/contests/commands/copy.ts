import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, version } from '#platform/input.ts'
import { copiedTerms } from '../copied-terms.ts'
import { may } from '../policy.ts'
import { addContest, freeSlug, getContest, savedContest } from '../repository/contest.ts'

/** Begins this year's contest from an earlier one: the same terms a year later, as a draft. */
export const copyContest = command({
  name: 'contests.copy',
  input: z.object({ id, version }),
  subject: (db, it) => getContest(db, it.id),
  allow: may.hold,
  saved: savedContest,
  about: (_, result) => result.id,
  async run({ db, actor, now }, contest) {
    const [copyId, terms] = [newId(now), copiedTerms(contest.terms)]
    const slug = await freeSlug(db, terms.name)
    const from = { copiedFrom: contest.id, by: actor.id, at: now }
    await addContest(db, { id: copyId, unitId: contest.unitId, slug, terms, ...from })
    return { id: copyId }
  },
})
