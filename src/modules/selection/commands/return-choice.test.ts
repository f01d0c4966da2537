import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { returnChoice } from './return-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const { id: choiceId, exemplarId } = await storedChoice(db, roundId, commune, { state: 'sent' })
const input = { choiceId, version: 1, reason: 'Thiếu số liệu trước và sau' }
const scene = { db, actor: office, now }

describe('returnChoice', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [commune, district])
      await assert.rejects(returnChoice({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, choiceId)).state, 'sent')
    assert.deepEqual(await audited(db, 'selection.returnChoice', choiceId), [])
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(returnChoice(scene, { ...input, reason: ' ' }), { fields: { reason: 'required' } })
    await assert.rejects(returnChoice(scene, { ...input, version: 7 }), { kind: 'stale' })
  })

  test('the standing office gives it back with what is missing', async () => {
    await returnChoice(scene, input)
    const row = await choiceRow(db, choiceId)
    assert.deepEqual([row.state, row.note], ['returned', 'Thiếu số liệu trước và sau'])
    const [entry] = await audited(db, 'selection.returnChoice', choiceId)
    assert.deepEqual([entry?.actor_id, entry?.about_id], [scene.actor.id, exemplarId])
    await assert.rejects(returnChoice(scene, { ...input, version: row.version }), { kind: 'conflict' })
  })
})
