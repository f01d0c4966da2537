import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, someDay } from '#test/world.ts'
import { audited, choiceRow, storedAgreed, storedPacket } from '../factory.ts'
import { makePacket } from '../jobs.ts'
import { sendPacket } from './send-packet.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const { roundId, choice } = await storedAgreed(db, office, commune)
const packetId = await storedPacket(db, roundId, office)
const scene = { db, actor: office, now }
const input = { packetId, version: 1, sentOn: '11/06/2024' }

describe('sendPacket', () => {
  test('what is not made yet does not go', async () => {
    await assert.rejects(sendPacket(scene, input), { kind: 'conflict' })
    await makePacket.run({ db, now, files: aStore(), baseUrl: 'https://guong.example' }, { packetId })
  })

  test('a district may not, and nothing is written; bad input names its field', async () => {
    const district = await anOfficial(db, 'head', 'huyen-cau-ke')
    const made = { ...input, version: 2 }
    await assert.rejects(sendPacket({ ...scene, actor: district }, made), { kind: 'forbidden' })
    for (const [sentOn, code] of [
      ['12/06/2024', 'selection.inFuture'],
      ['09/06/2024', 'selection.beforeSigned'],
      ['32/06/2024', 'notADate'],
    ] as const)
      await assert.rejects(sendPacket(scene, { ...made, sentOn }), { fields: { sentOn: code } })
    assert.equal((await choiceRow(db, choice.id)).state, 'passed')
  })

  test('who is in it has been introduced since that day', async () => {
    await sendPacket(scene, { ...input, version: 2 })
    const { state, submitted_on } = await choiceRow(db, choice.id)
    assert.deepEqual([state, submitted_on], ['submitted', '2024-06-11'])
    assert.equal((await audited(db, 'selection.sendPacket', packetId)).length, 1)
  })
})
