import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, optionalText } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { may } from '../policy.ts'
import { findNameable, findSeats, readSeated } from '../queries/delegation.ts'
import { addDelegate, lockDelegation } from '../repository/delegation.ts'
import { hasSeat } from '../seats.ts'

/** A unit names who takes one of its seats: a recognised exemplar, or somebody by name, such as the head of a delegation. */
export const nameDelegate = command({
  name: 'selection.nameDelegate',
  input: z.object({
    ...{ delegationId: id, unitId: id, exemplarId: optionalId, name: optionalText(120), title: optionalText(200) },
  }),
  async subject(db, { delegationId, unitId }, { now }) {
    const delegation = await lockDelegation(db, delegationId, now)
    const keeper = await bearerOf(db, unitId, today(now))
    return { unitId: keeper.id, ownerId: unitId, delegation }
  },
  allow: (actor, it) => may.choose(actor, it) || may.run(actor, it.delegation),
  about: ({ delegation }) => delegation.id,
  async run({ db, actor, now }, { ownerId, delegation }, { exemplarId, name, title }) {
    const seats = await findSeats(db, delegation.id, ownerId)
    if (!hasSeat(await readSeated(db, delegation.id), ownerId, seats)) throw new Refusal('conflict', 'selection.noSeat')
    const exemplar = exemplarId ? await findNameable(db, ownerId, exemplarId) : undefined
    if (exemplarId && !exemplar) throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
    if (!exemplar && !name) throw new Refusal('invalid', 'invalid', { name: 'required' })
    const other = exemplar && (await isNamed(db, delegation.id, exemplar.id))
    if (other) throw new Refusal('conflict', 'selection.namedAlready', { exemplarId: 'selection.namedAlready' })
    const delegateId = newId(now)
    await addDelegate(db, {
      ...{ id: delegateId, delegationId: delegation.id, unitId: ownerId, exemplarId: exemplar?.id ?? null },
      ...{ name: exemplar?.name ?? name!, title: title ?? exemplar?.occupation ?? '', by: actor.id, at: now },
      ...{ gender: exemplar?.gender ?? null, isKhmer: fold(exemplar?.ethnicity ?? '') === 'khmer' },
      isWorker: exemplar?.isWorker ?? false,
    })
    return { id: delegateId }
  },
})

async function isNamed(db: Parameters<typeof addDelegate>[0], delegationId: string, exemplarId: string) {
  const row = await db
    .selectFrom('selection.delegate')
    .select('id')
    .where('delegation_id', '=', delegationId)
    .where('exemplar_id', '=', exemplarId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()
  return row !== undefined
}
