import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { saveListed } from '../repository/choice.ts'
import { bumpRound, clearOpinion, lockRound } from '../repository/round.ts'

/**
 * The standing office settles the province’s list: these of those that passed go to the Centre, the others are its reserves.
 * A list that lies before the council stays as it is; whom it has not seen it has to be asked about again.
 */
export const settleList = command({
  name: 'selection.settleList',
  input: z.object({ roundId: id, version, main: several(id, 200) }),
  subject: (db, { roundId }, { now }) => lockRound(db, roundId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db }, round, { main }) {
    if (round.councilItemId !== null && round.councilPassed === null)
      throw new Refusal('conflict', 'selection.atCouncil')
    const passed = await db
      .selectFrom('selection.choice')
      .select(['id', 'listed'])
      .where('round_id', '=', round.id)
      .where('state', '=', 'passed')
      .forUpdate()
      .execute()
    const known = new Set(passed.map(({ id: choiceId }) => choiceId))
    if (main.length === 0 || main.some((choiceId) => !known.has(choiceId)))
      throw new Refusal('invalid', 'invalid', { main: main.length === 0 ? 'selection.emptyList' : 'notAChoice' })
    const isNew = passed.some(({ id: choiceId, listed }) => main.includes(choiceId) && listed !== 'main')
    if (isNew) await clearOpinion(db, round)
    await saveListed(db, [...known], main)
    await bumpRound(db, round)
    return { id: round.id }
  },
})
