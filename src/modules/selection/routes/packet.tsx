import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { sendFile } from '#platform/web/downloads.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { orderPacket } from '../commands/order-packet.ts'
import { sendPacket } from '../commands/send-packet.ts'
import { PacketsPage } from '../pages/packets.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listPackets, showPacket } from '../queries/packet.ts'
import { showRound } from '../queries/round.ts'

/** The packets that go to the Centre. */
export const packet = new Hono<Env>()
  .get(paths.packets(':roundId'), (c) => show(c, idIn(c, 'roundId')))
  .post(
    paths.packets(':roundId'),
    submit(orderPacket, {
      done: (_, c) => paths.packets(idIn(c, 'roundId')),
      again: (c, attempt) => show(c, idIn(c, 'roundId'), attempt),
    }),
  )
  .get(paths.packetFile(':packetId'), async (c) => {
    const { db, scope } = c.var
    const { fileSha256, fileName, fileType } = await showPacket(db, scope, idIn(c, 'packetId'))
    if (!fileSha256 || !fileName || !fileType) throw new Refusal('missing', 'files.missing')
    return sendFile(c, { sha256: fileSha256, name: fileName, type: fileType })
  })
  .post(
    paths.sendPacket(':packetId'),
    submit(sendPacket, {
      done: (_, c) => paths.packet(idIn(c, 'packetId')),
      again: async (c, attempt) => show(c, await roundOf(c), attempt),
    }),
  )
  .get(paths.packet(':packetId'), async (c) => c.redirect(paths.packets(await roundOf(c)), 303))

const roundOf = async (c: Ctx) => (await showPacket(c.var.db, c.var.scope, idIn(c, 'packetId'))).roundId

async function show(c: Ctx, roundId: string, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const round = await showRound(db, roundId, day)
  if (!may.run(actor, round)) throw new Refusal('forbidden', 'selection.orderPacket')
  const packets = await listPackets(db, scope, round.id)
  const view = { round, packets, day, mayMake: round.councilPassed === true, submission: () => newId(now) }
  return html(c, <PacketsPage {...{ frame, locale, ...view, attempt }} />)
}
