import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, choiceRow, storedChoice, storedRound } from '../factory.ts'
import { appraiseChoice } from './appraise-choice.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const { id: choiceId, exemplarId } = await storedChoice(db, roundId, commune, { state: 'gathered' })
const input = { choiceId, version: 1, verdict: 'pass', words: 'Kết quả rõ, bảy xã làm theo' }
const scene = { db, actor: office, now }

describe('appraiseChoice', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [commune, district])
      await assert.rejects(appraiseChoice({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await choiceRow(db, choiceId)).state, 'gathered')
    assert.deepEqual(await audited(db, 'selection.appraiseChoice', choiceId), [])
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(appraiseChoice(scene, { ...input, verdict: 'maybe' }), { fields: { verdict: 'notAChoice' } })
    await assert.rejects(appraiseChoice(scene, { ...input, words: '' }), { fields: { words: 'required' } })
    await assert.rejects(appraiseChoice(scene, { ...input, version: 7 }), { kind: 'stale' })
  })

  test('the standing office says that it passes, and why', async () => {
    await appraiseChoice(scene, input)
    const row = await choiceRow(db, choiceId)
    assert.deepEqual([row.state, row.note, row.judged_at], ['passed', 'Kết quả rõ, bảy xã làm theo', now])
    const [entry] = await audited(db, 'selection.appraiseChoice', choiceId)
    assert.deepEqual([entry?.actor_id, entry?.about_id], [scene.actor.id, exemplarId])
    await assert.rejects(appraiseChoice(scene, { ...input, version: row.version }), { kind: 'conflict' })
  })
})
