import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text, version } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { makePacket } from '../jobs.ts'
import { may } from '../policy.ts'
import { addPacket } from '../repository/packet.ts'
import { bumpRound, lockRound } from '../repository/round.ts'

/** Orders the packet for the Centre, of a settled list on which the council has agreed; the worker makes it (clause IV.2.e). */
export const orderPacket = command({
  name: 'selection.orderPacket',
  input: z.object({ roundId: id, version, documentNo: text(80), signedOn: date, signer: text(120) }),
  subject: (db, { roundId }, { now }) => lockRound(db, roundId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db, actor, now }, round, { documentNo, signedOn, signer }) {
    if (round.councilPassed !== true) throw new Refusal('conflict', 'selection.needsOpinion')
    if (signedOn > today(now)) throw new Refusal('invalid', 'invalid', { signedOn: 'selection.inFuture' })
    const open = await db
      .selectFrom('selection.packet')
      .select('id')
      .where('round_id', '=', round.id)
      .where('state', '=', 'making')
      .executeTakeFirst()
    if (open) throw new Refusal('conflict', 'selection.packetUnderWay')
    const packetId = newId(now)
    await addPacket(db, { id: packetId, roundId: round.id, documentNo, signedOn, signer, by: actor.id, at: now })
    await bumpRound(db, round)
    await enqueue(db, makePacket, { packetId })
    return { id: packetId }
  },
})
