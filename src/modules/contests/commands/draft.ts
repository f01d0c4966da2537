import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { optionalId } from '#platform/input.ts'
import { may } from '../policy.ts'
import { addContest, freeSlug } from '../repository/contest.ts'
import { refuseFaults } from '../refusing.ts'
import { readTerms, termsInput } from '../terms.ts'

/** A unit begins a contest (III.2.c): nobody sees it before it is opened. */
export const draftContest = command({
  name: 'contests.draft',
  input: termsInput.extend({ unitId: optionalId }),
  subject: async (db, { unitId }, { actor }) => ({ unitId: (await getUnit(db, unitId ?? actor.post.unitId)).id }),
  allow: may.hold,
  async run({ db, actor, now }, { unitId }, { unitId: _, ...sent }) {
    const { terms, faults } = readTerms(sent)
    refuseFaults(faults)

    const id = newId(now)
    const slug = await freeSlug(db, terms.name)
    await addContest(db, { id, unitId, slug, terms, copiedFrom: null, by: actor.id, at: now })
    return { id }
  },
})
