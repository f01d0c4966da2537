import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, delegateRow, storedCandidate, storedDelegation } from '../factory.ts'
import { nameDelegate } from './name-delegate.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const delegationId = await storedDelegation(db, office)
const exemplarId = await storedCandidate(db, commune)
const scene = { db, actor: district, now }
const input = { delegationId, unitId: unitId('huyen-cau-ke'), exemplarId, name: '', title: '' }

describe('nameDelegate', () => {
  test('nobody but the unit and the standing office may, and nothing is written', async () => {
    await assert.rejects(nameDelegate({ ...scene, actor: commune }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('selection.delegate').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(nameDelegate(scene, { ...input, exemplarId: '' }), { fields: { name: 'required' } })
    const emerging = await storedExemplar(db, commune)
    await assert.rejects(nameDelegate(scene, { ...input, exemplarId: emerging }), {
      fields: { exemplarId: 'selection.notACandidate' },
    })
  })

  test('an exemplar goes with what the record says of them, once; beyond the seats nobody does', async () => {
    const { id } = await nameDelegate(scene, input)
    const row = await delegateRow(db, id)
    assert.deepEqual([row.name, row.gender, row.is_khmer, row.is_worker], ['Thạch Sa Rương', 'female', true, true])
    assert.equal((await audited(db, 'selection.nameDelegate', id)).length, 1)
    await assert.rejects(nameDelegate(scene, input), { fields: { exemplarId: 'selection.namedAlready' } })
    await nameDelegate(scene, { ...input, exemplarId: '', name: 'Trần Văn Hai', title: 'Trưởng đoàn' })
    await assert.rejects(nameDelegate(scene, { ...input, exemplarId: '', name: 'Người thứ ba' }), {
      message: 'selection.noSeat',
    })
  })

  test('where seventy of a hundred must be exemplars, two seats are theirs; a settled list takes nobody', async () => {
    const shares = [{ kind: 'exemplars' as const, percent: 70, isWish: false, why: null }]
    const strict = await storedDelegation(db, office, { seats: 2, shares })
    const guest = { ...input, delegationId: strict, exemplarId: '', name: 'Trần Văn Hai', gender: 'male' }
    await assert.rejects(nameDelegate(scene, guest), { fields: { name: 'selection.only_exemplars' } })
    await db
      .updateTable('selection.delegation')
      .set({ settled_on: '2024-06-10', settled_by: office.id })
      .where('id', '=', strict)
      .execute()
    await assert.rejects(nameDelegate(scene, { ...input, delegationId: strict }), {
      message: 'selection.settledAlready',
    })
  })
})
