import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { gatherChoice } from './gather-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const { id: choiceId, exemplarId } = await storedChoice(db, roundId, commune, { state: 'sent' })
const input = { choiceId, version: 1 }
const scene = { db, actor: office, now }

describe('gatherChoice', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [commune, district])
      await assert.rejects(gatherChoice({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, choiceId)).state, 'sent')
    assert.deepEqual(await audited(db, 'selection.gatherChoice', choiceId), [])
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(gatherChoice(scene, { ...input, version: null }), { fields: { version: 'notANumber' } })
    await assert.rejects(gatherChoice(scene, { ...input, version: 7 }), { kind: 'stale' })
  })

  test('the standing office takes it into the province’s list', async () => {
    await gatherChoice(scene, input)
    const row = await choiceRow(db, choiceId)
    assert.equal(row.state, 'gathered')
    const [entry] = await audited(db, 'selection.gatherChoice', choiceId)
    assert.deepEqual([entry?.actor_id, entry?.about_id], [scene.actor.id, exemplarId])
    await assert.rejects(gatherChoice(scene, { ...input, version: row.version }), { kind: 'conflict' })
  })
})
