import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { dropChoice } from './drop-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const { id: choiceId, exemplarId } = await storedChoice(db, roundId, commune, { state: 'sent' })
const input = { choiceId, version: 1, reason: 'Gia đình xin rút' }
const scene = { db, actor: district, now }

describe('dropChoice', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [commune]) await assert.rejects(dropChoice({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, choiceId)).state, 'sent')
    assert.deepEqual(await audited(db, 'selection.dropChoice', choiceId), [])
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(dropChoice(scene, { ...input, reason: ' ' }), { fields: { reason: 'required' } })
    await assert.rejects(dropChoice(scene, { ...input, version: 7 }), { kind: 'stale' })
  })

  test('a unit takes its choice back with the reason', async () => {
    await dropChoice(scene, input)
    const row = await choiceRow(db, choiceId)
    assert.deepEqual([row.state, row.note], ['dropped', 'Gia đình xin rút'])
    const [entry] = await audited(db, 'selection.dropChoice', choiceId)
    assert.deepEqual([entry?.actor_id, entry?.about_id], [scene.actor.id, exemplarId])
    await assert.rejects(dropChoice(scene, { ...input, version: row.version }), { kind: 'conflict' })
  })
})
