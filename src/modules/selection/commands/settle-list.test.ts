import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { settleList } from './settle-list.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const a = await storedChoice(db, roundId, commune, { state: 'passed' })
const b = await storedChoice(db, roundId, commune, { state: 'passed', ord: 2 })
const sent = await storedChoice(db, roundId, commune, { state: 'sent', ord: 3 })
const scene = { db, actor: office, now }
const input = { roundId, version: 1, main: [a.id] }

describe('settleList', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(settleList({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, a.id)).listed, null)
  })

  test('an empty list, and one with somebody who has not passed, are refused at the field', async () => {
    await assert.rejects(settleList(scene, { ...input, main: [] }), { fields: { main: 'selection.emptyList' } })
    await assert.rejects(settleList(scene, { ...input, main: [sent.id] }), { fields: { main: 'notAChoice' } })
    await assert.rejects(settleList(scene, { ...input, version: 4 }), { kind: 'stale' })
  })

  test('who is not on it is a reserve of the province', async () => {
    await settleList(scene, input)
    const listed = [(await choiceRow(db, a.id)).listed, (await choiceRow(db, b.id)).listed]
    assert.deepEqual(listed, ['main', 'reserve'])
    assert.equal((await audited(db, 'selection.settleList', roundId)).length, 1)
  })
})
