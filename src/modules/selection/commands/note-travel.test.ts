import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedDelegate } from '../factory.ts'
import { noteTravel } from './note-travel.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'huyen-tra-cu')
const delegateId = await storedDelegate(db, office, district)
const scene = { db, actor: district, now }
const input = { delegateId, version: 1, papers: ['photo', 'identity'], travel: 'Xe sáng 25/12', lodging: '' }

describe('noteTravel', () => {
  test('who may not, may not, and nothing is written', async () => {
    for (const actor of [stranger]) await assert.rejects(noteTravel({ ...scene, actor }, input), { kind: 'forbidden' })
    assert.equal((await delegateRow(db, delegateId)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    await assert.rejects(noteTravel(scene, { ...input, papers: ['passport'] }), {
      fields: { papers: 'notAChoice' },
    })
    await assert.rejects(noteTravel(scene, { ...input, version: 8 }), { kind: 'stale' })
  })

  test('papers and travel are noted', async () => {
    await noteTravel(scene, input)
    const row = await delegateRow(db, delegateId)
    assert.deepEqual([row.papers, row.travel, row.lodging], [['photo', 'identity'], 'Xe sáng 25/12', null])
    assert.equal((await audited(db, 'selection.noteTravel', delegateId)).length, 1)
  })
})
