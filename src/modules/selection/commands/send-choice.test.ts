import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedCandidate, storedChoice, storedRound } from '../factory.ts'
import { dropChoice } from './drop-choice.ts'
import { sendChoice } from './send-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const scene = { db, actor: district, now }
const roundId = await storedRound(db, office)
const first = await storedChoice(db, roundId, commune, { ord: 1 })
const second = await storedChoice(db, roundId, commune, { ord: 2 })
const third = await storedChoice(db, roundId, commune, { ord: 3 })
const send = async (choiceId: string, actor = district) =>
  sendChoice({ ...scene, actor }, { choiceId, version: (await choiceRow(db, choiceId)).version })

describe('sendChoice', () => {
  test('nobody but the unit that chose may, and nothing is written', async () => {
    for (const actor of [commune, office]) await assert.rejects(send(first.id, actor), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, first.id)).state, 'chosen')
    assert.deepEqual(await audited(db, 'selection.sendChoice', first.id), [])
  })

  test('a district sends two; its third exemplar is refused', async () => {
    for (const { id } of [first, second]) await send(id)
    assert.deepEqual([(await choiceRow(db, first.id)).state, (await choiceRow(db, second.id)).sent_at], ['sent', now])
    assert.equal((await audited(db, 'selection.sendChoice', first.id)).length, 1)
    await assert.rejects(send(third.id), { kind: 'conflict', message: 'selection.overLimit' })
    assert.equal((await choiceRow(db, third.id)).state, 'chosen')
  })

  test('two that are sent at the same moment do not both take the last place', async () => {
    await dropChoice(scene, {
      choiceId: second.id,
      version: (await choiceRow(db, second.id)).version,
      reason: 'Chuyển đi',
    })
    const fourth = await storedChoice(db, roundId, commune, { ord: 4 })
    const both = await Promise.allSettled([send(third.id), send(fourth.id)])
    assert.deepEqual(
      both.map(({ status }) => status),
      ['fulfilled', 'rejected'],
    )
  })

  test('who has not agreed to the Centre does not go; a stale form and a bad id are refused', async () => {
    const exemplarId = await storedCandidate(db, commune, { agrees: false })
    const other = await storedChoice(db, roundId, commune, { unitKey: 'huyen-tra-cu', exemplarId })
    const theirs = await anOfficial(db, 'head', 'huyen-tra-cu')
    await assert.rejects(send(other.id, theirs), { message: 'selection.noConsent' })
    await assert.rejects(sendChoice({ ...scene, actor: theirs }, { choiceId: other.id, version: 9 }), { kind: 'stale' })
    await assert.rejects(sendChoice(scene, { choiceId: 'x', version: 1 }), { fields: { choiceId: 'required' } })
  })
})
