import { createHash } from 'node:crypto'
import { z } from 'zod'
import { findActorById } from '#modules/identity/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { keepMade } from '#platform/files/keep-made.ts'
import { task } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { packPacket } from './documents/packet.ts'
import { isOpen, take } from './lifecycle.ts'
import { findEarlier } from './queries/packet.ts'
import { listPacketPeople } from './queries/packet-source.ts'
import { lockChoice, saveChoice } from './repository/choice.ts'
import { lockDelegate, withdraw } from './repository/delegation.ts'
import { failPacket, finishPacket, lockPacket } from './repository/packet.ts'
import { lockRound, noteOpinion } from './repository/round.ts'

/** The council has given its opinion of a list: its words stand with the round. */
export const takeOpinion = task(
  'selection.takeOpinion',
  z.object({ itemId: z.uuid(), matterKind: z.string(), matterId: z.uuid(), passed: z.boolean(), words: z.string() }),
  async ({ db, now }, { itemId, matterKind, matterId, passed, words }) => {
    if (matterKind !== 'selection') return
    await inTransaction(db, async (it) => {
      const round = await lockRound(it, matterId, now)
      if (round.councilItemId !== itemId || round.councilPassed !== null) return
      await noteOpinion(it, round, { words, passed, at: now })
      await recordOwnEntry(it, now, {
        ...{ action: 'selection.councilOpinion', subjectId: itemId, aboutId: round.id, unitId: round.unitId },
        input: { passed, words },
      })
    })
  },
)

/** Who takes back the consent to be introduced to the Centre falls out of every list that has not gone out. */
export const dropWithoutConsent = task(
  'selection.dropWithoutConsent',
  z.object({ exemplarId: z.uuid(), use: z.string() }),
  async ({ db, now }, { exemplarId, use }) => {
    if (use === 'central') await dropAll(db, exemplarId, now, 'Không còn sự đồng ý cho giới thiệu Trung ương.')
  },
)

/** A record that was withdrawn falls out of every list that has not gone out. */
export const dropWithExemplar = task(
  'selection.dropWithExemplar',
  z.object({ exemplarId: z.uuid() }),
  async ({ db, now }, { exemplarId }) => {
    const note = 'Hồ sơ điển hình đã rút.'
    await dropAll(db, exemplarId, now, note)
    await withdrawAll(db, exemplarId, now, note)
  },
)

/** They go with no delegation that has not left yet. */
async function withdrawAll(db: Db, exemplarId: string, now: Date, reason: string): Promise<void> {
  const rows = await db
    .selectFrom('selection.delegate as x')
    .innerJoin('selection.delegation as d', 'd.id', 'x.delegation_id')
    .select('x.id')
    .where('x.exemplar_id', '=', exemplarId)
    .where('x.state', '<>', 'withdrawn')
    .where('d.begins_on', '>', today(now))
    .execute()
  for (const { id } of rows)
    await inTransaction(db, async (it) => {
      const delegate = await lockDelegate(it, id, now)
      if (delegate.state === 'withdrawn') return
      await withdraw(it, delegate, { reason, at: now })
      await recordOwnEntry(it, now, {
        ...{
          action: 'selection.withdrawDelegate',
          subjectId: id,
          aboutId: delegate.delegationId,
          unitId: delegate.unitId,
        },
        input: { reason },
      })
    })
}

async function dropAll(db: Db, exemplarId: string, now: Date, note: string): Promise<void> {
  const rows = await db
    .selectFrom('selection.choice')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('state', 'not in', ['dropped', 'submitted'])
    .execute()
  for (const { id } of rows)
    await inTransaction(db, async (it) => {
      const choice = await lockChoice(it, id, now)
      if (!isOpen('drop', choice.state)) return
      await saveChoice(it, choice, { state: take('drop', choice.state), note, listed: null })
      await recordOwnEntry(it, now, {
        ...{ action: 'selection.dropChoice', subjectId: id, aboutId: exemplarId, unitId: choice.unitId },
        input: { reason: note },
      })
    })
}

/**
 * Makes an ordered packet in the background, with what the official who ordered it may see, and keeps it as it is. Done
 * twice, it is made once.
 */
export const makePacket = task(
  'selection.makePacket',
  z.object({ packetId: z.uuid() }),
  async ({ db, now, files, baseUrl }, { packetId }) => {
    if (!files || !baseUrl) throw new Error('packets are made where the store of files and the address are at hand')
    try {
      await inTransaction(db, async (it) => {
        const packet = await lockPacket(it, packetId, now)
        if (packet.state !== 'making') return
        const day = today(now)
        const actor = await findActorById(it, packet.madeBy, day)
        if (!actor) throw new Error('whoever ordered the packet holds no post today')
        const people = await listPacketPeople(it, scopeOf(actor), packet.roundId, day)
        if (people.length === 0) throw new Refusal('conflict', 'selection.emptyList')
        const office = await getUnit(it, packet.officeId)
        const { documentNo, signedOn, signer, year, councilWords, number } = packet
        const { zip, manifest, difference } = await packPacket({
          heading: { officeName: office.name, place: office.short, year, documentNo, signedOn, signer, councilWords },
          ...{ number, people, day, baseUrl, before: await findEarlier(it, packet.roundId, number) },
          read: async (sha256) => new Uint8Array(await files.read(sha256)),
        })
        const name = `gioi-thieu-trung-uong-${year}-lan-${number}.zip`
        const made = { bytes: zip, name, type: 'application/zip', unitId: packet.officeId }
        const fileId = await keepMade({ db: it, files, now }, made)
        const sha256 = createHash('sha256').update(zip).digest('hex')
        const choiceIds = people.map(({ choice }) => choice.id)
        await finishPacket(it, packet, { fileId, sha256, manifest, difference, choiceIds })
        await recordOwnEntry(it, now, {
          ...{ action: 'selection.makePacket', subjectId: packetId, aboutId: packet.roundId, unitId: packet.officeId },
          input: { number, people: people.length, sha256 },
        })
      })
    } catch (error) {
      await failPacket(db, packetId, error instanceof Error ? error.message.slice(0, 500) : 'unknown')
    }
  },
)
