import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { lockPacket, notePacketSent } from '../repository/packet.ts'

/** Notes the day on which a packet went to the Centre: who is in it has been introduced. */
export const sendPacket = command({
  name: 'selection.sendPacket',
  input: z.object({ packetId: id, version, sentOn: date }),
  subject: (db, { packetId }, { now }) => lockPacket(db, packetId, now),
  allow: (actor, it) => may.run(actor, it),
  about: ({ roundId }) => roundId,
  async run({ db, now }, packet, { sentOn }) {
    if (packet.state !== 'ready' || packet.sentOn !== null) throw new Refusal('conflict', 'selection.movedOn')
    if (sentOn > today(now)) throw new Refusal('invalid', 'invalid', { sentOn: 'selection.inFuture' })
    if (sentOn < packet.signedOn) throw new Refusal('invalid', 'invalid', { sentOn: 'selection.beforeSigned' })
    await notePacketSent(db, packet, sentOn)
    return { id: packet.id }
  },
})
