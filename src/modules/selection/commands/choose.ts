import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { allowanceOf } from '../allowance.ts'
import { may } from '../policy.ts'
import { findCandidate } from '../queries/candidate.ts'
import { readRanked } from '../queries/choice.ts'
import { findStanding, listQuotas } from '../queries/quota.ts'
import { addChoice, holdList } from '../repository/choice.ts'
import { lockRound } from '../repository/round.ts'

/** A unit puts a recognised exemplar on its list, at its end: those beyond its number are reserves (clause IV.2.e). */
export const choose = command({
  name: 'selection.choose',
  input: z.object({ roundId: id, unitId: id, exemplarId: id, why: text(1000) }),
  async subject(db, { roundId, unitId, exemplarId }, { now }) {
    const round = await lockRound(db, roundId, now)
    const unit = await getUnit(db, unitId)
    const keeper = await bearerOf(db, unit.id, today(now))
    return { unitId: keeper.id, ownerId: unit.id, round, exemplarId }
  },
  allow: (actor, it) => may.choose(actor, it),
  about: ({ exemplarId }) => exemplarId,
  async run({ db, actor, now }, { ownerId, round }, { exemplarId, why }) {
    await holdList(db, round.id, ownerId)
    const [quotas, standing] = [await listQuotas(db, round.id), await findStanding(db, ownerId, round.year, today(now))]
    if (!allowanceOf(quotas, standing)?.max) throw new Refusal('conflict', 'selection.noQuota')
    if (!(await findCandidate(db, ownerId, exemplarId, today(now))))
      throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
    const other = await db
      .selectFrom('selection.choice')
      .select('id')
      .where('round_id', '=', round.id)
      .where('exemplar_id', '=', exemplarId)
      .where('state', '<>', 'dropped')
      .executeTakeFirst()
    if (other) throw new Refusal('conflict', 'selection.chosenAlready', { exemplarId: 'selection.chosenAlready' })

    const ranked = await readRanked(db, round.id, ownerId)
    const ord = 1 + Math.max(0, ...ranked.filter(({ state }) => state !== 'dropped').map((it) => it.ord))
    const choice = { id: newId(now), roundId: round.id, unitId: ownerId, exemplarId, ord, why, by: actor.id, at: now }
    await addChoice(db, choice)
    return { id: choice.id }
  },
})
