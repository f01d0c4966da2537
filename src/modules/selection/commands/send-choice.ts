import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { allowanceOf, faultOfSending } from '../allowance.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { faultOfExemplar, readRanked } from '../queries/choice.ts'
import { findStanding, listQuotas } from '../queries/quota.ts'
import { lockChoice, saveChoice } from '../repository/choice.ts'

/**
 * A unit sends a choice to the standing office. Its number is asked at this moment: what stands beyond it is a reserve and
 * is refused (clause IV.2.e); so is who has not agreed to it.
 */
export const sendChoice = command({
  name: 'selection.sendChoice',
  input: z.object({ choiceId: id, version }),
  subject: (db, { choiceId }, { now }) => lockChoice(db, choiceId, now),
  allow: (actor, { keeperId }) => may.choose(actor, { unitId: keeperId }),
  about: ({ exemplarId }) => exemplarId,
  async run({ db, now }, choice) {
    const state = take('send', choice.state)
    const day = today(now)
    const { year } = await db
      .selectFrom('selection.round')
      .select('year')
      .where('id', '=', choice.roundId)
      .executeTakeFirstOrThrow()
    const allowance = allowanceOf(
      await listQuotas(db, choice.roundId),
      await findStanding(db, choice.unitId, year, day),
    )
    const ranked = await readRanked(db, choice.roundId, choice.unitId)
    const fault = faultOfSending(allowance, ranked, choice.id) ?? (await faultOfExemplar(db, choice.exemplarId, day))
    if (fault) throw new Refusal('conflict', fault)
    await saveChoice(db, choice, { state, sent_at: now, note: null })
    return { id: choice.id }
  },
})
