import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, draftRow, storedDraft } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { dropDraft } from './drop-draft.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const { id: draftId } = await storedDraft(db, office)
const scene = { db, actor: office, now }
const input = { draftId, version: 1, reason: 'Gửi nhầm bản' }

describe('dropDraft', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(dropDraft({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await draftRow(db, draftId)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(dropDraft(scene, { ...input, reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(dropDraft(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('it ends, with the reason', async () => {
    await dropDraft(scene, input)
    const states = (await readClauses(db, draftId)).map(({ state }) => state)
    assert.equal(states[0], 'proposed')
    assert.equal((await draftRow(db, draftId)).state, 'dropped')
    await assert.rejects(dropDraft(scene, { ...input, version: 2 }), { message: 'programmes.draftEnded' })
    assert.equal((await audited(db, 'programmes.dropDraft', draftId)).length, 1)
  })
})
