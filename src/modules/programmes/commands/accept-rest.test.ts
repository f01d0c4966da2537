import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, draftRow, storedDraft } from '../factory.ts'
import { readClauses } from '../queries/draft.ts'
import { acceptRest } from './accept-rest.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const { id: draftId } = await storedDraft(db, office)
const scene = { db, actor: office, now }
const input = { draftId, version: 1 }

describe('acceptRest', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(acceptRest({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal((await draftRow(db, draftId)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(acceptRest(scene, { ...input, draftId: '' }), { fields: { draftId: 'required' } })
    await assert.rejects(acceptRest(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('headings, objectives and tasks are accepted; numbers and days wait for a person', async () => {
    await acceptRest(scene, input)
    const states = (await readClauses(db, draftId)).map(({ state }) => state)
    assert.deepEqual(states, ['accepted', 'accepted', 'proposed', 'accepted', 'proposed'])
    assert.equal((await audited(db, 'programmes.acceptRest', draftId)).length, 1)
  })
})
