import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedCandidate, storedDelegate, storedDelegation } from '../factory.ts'
import { describeDelegate } from './describe-delegate.ts'
import { nameDelegate } from './name-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const delegationId = await storedDelegation(db, office)
const delegateId = await storedDelegate(db, office, district, { delegationId })
const scene = { db, actor: district, now }
const input = { delegateId, version: 1, exemplarId: '', title: 'Trưởng ấp', gender: 'male' }

describe('describeDelegate', () => {
  test('nobody but the unit and the standing office may', async () => {
    await assert.rejects(describeDelegate({ ...scene, actor: commune }, input), { kind: 'forbidden' })
    assert.equal((await delegateRow(db, delegateId)).gender, 'female')
  })

  test('bad input names its field', async () => {
    await assert.rejects(describeDelegate(scene, { ...input, exemplarId: '0190a0a0-0000-7000-8000-000000000001' }), {
      fields: { exemplarId: 'selection.notACandidate' },
    })
    await assert.rejects(describeDelegate(scene, { ...input, gender: 'x' }), { fields: { gender: 'notAChoice' } })
  })

  test('somebody is described by hand, or is an exemplar, whose record then says it; a settled list opens', async () => {
    await describeDelegate(scene, input)
    const row = await delegateRow(db, delegateId)
    assert.deepEqual([row.title, row.gender, row.is_khmer, row.is_worker], ['Trưởng ấp', 'male', false, false])
    await db.updateTable('selection.delegation').set({ settled_on: '2024-06-10', settled_by: office.id }).execute()
    const exemplarId = await storedCandidate(db, commune)
    await describeDelegate(scene, { ...input, version: 2, exemplarId })
    const known = await delegateRow(db, delegateId)
    assert.deepEqual([known.exemplar_id, known.gender, known.is_khmer], [exemplarId, 'female', true])
    assert.equal((await db.selectFrom('selection.delegation').select('settled_on').execute())[0]!.settled_on, null)
    assert.equal((await audited(db, 'selection.describeDelegate', delegateId)).length, 2)
  })

  test('nobody is on a list twice, and no rule of share is made impossible', async () => {
    const shares = [{ kind: 'exemplars' as const, percent: 70, isWish: false, why: null }]
    const strict = await storedDelegation(db, office, { seats: 2, shares })
    const exemplarId = await storedCandidate(db, commune, { name: 'Kim Thị Lan' })
    const named = { delegationId: strict, unitId: (await delegateRow(db, delegateId)).unit_id, title: '' }
    const { id } = await nameDelegate(scene, { ...named, exemplarId, name: '' })
    await assert.rejects(describeDelegate(scene, { ...input, delegateId: id }), {
      fields: { exemplarId: 'selection.only_exemplars' },
    })
    const other = await storedDelegate(db, office, district, { delegationId: strict })
    await assert.rejects(describeDelegate(scene, { ...input, delegateId: other, exemplarId }), {
      fields: { exemplarId: 'selection.namedAlready' },
    })
  })
})
