import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, storedDelegate, storedDelegation } from '../factory.ts'
import { findSeats } from '../queries/delegation.ts'
import { setSeats } from './set-seats.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const delegationId = await storedDelegation(db, office)
await storedDelegate(db, office, district, { delegationId })
const scene = { db, actor: office, now }
const input = { delegationId, version: 1, unitId: unitId('huyen-tra-cu'), seats: '2' }

describe('setSeats', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(setSeats({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.equal(await findSeats(db, delegationId, input.unitId), 0)
  })

  test('not more than there are, not fewer than are taken; a stale form is refused', async () => {
    await assert.rejects(setSeats(scene, { ...input, seats: '3' }), { fields: { seats: 'selection.moreThanSeats' } })
    const own = { ...input, unitId: unitId('huyen-cau-ke'), seats: '0' }
    await assert.rejects(setSeats(scene, own), { fields: { seats: 'selection.seatsTaken' } })
    await assert.rejects(setSeats(scene, { ...input, version: 9 }), { kind: 'stale' })
  })

  test('the unit has its seats', async () => {
    await setSeats(scene, input)
    assert.equal(await findSeats(db, delegationId, input.unitId), 2)
    assert.equal((await audited(db, 'selection.setSeats', delegationId)).length, 1)
  })
})
