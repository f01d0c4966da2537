import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { chooseUnit } from './choose-unit.ts'
import { dropUnit } from './drop-unit.ts'
import { issuePlan } from './issue-plan.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'head', 'xa-an-phu-tan')
const { planId, visitId } = await storedPlan(db, office, { now, isIssued: false })
const reasons = [{ kind: 'no_exemplars', count: 1, points: 3 }]
const input = { planId, unitId: unitId('xa-an-phu-tan'), plannedOn: '10/09/2024', why: '', reasons }
const choose = (over: object, actor = office) => chooseUnit({ db, actor, now }, { ...input, version: 1, ...over })
const chosen = () => db.selectFrom('inspections.visit').selectAll().where('plan_id', '=', planId).execute()

describe('chooseUnit', () => {
  test('a unit comes on the plan only with a reason, of the plan’s year and province, by the office', async () => {
    await assert.rejects(choose({}, commune), { kind: 'forbidden' })
    await assert.rejects(choose({ reasons: [] }), { fields: { why: 'inspections.needsWhy' } })
    await assert.rejects(choose({ plannedOn: '10/09/2025' }), { fields: { plannedOn: 'inspections.otherYear' } })
    await assert.rejects(choose({ unitId: unitId('tinh-tra-vinh') }), { fields: { unitId: 'notAChoice' } })
    await assert.rejects(choose({ version: 9 }), { kind: 'stale' })
    assert.equal((await chosen()).length, 1)
  })

  test('the reasons stay as they stood that day; a unit is chosen once, and taken off while no team was sent', async () => {
    const { id } = await choose({})
    const row = (await chosen()).find((it) => it.id === id)
    assert.deepEqual(row?.reasons, reasons)
    await assert.rejects(choose({ version: 2 }), { kind: 'conflict' })
    await assert.rejects(dropUnit({ db, actor: commune, now }, { visitId: id, version: 1 }), { kind: 'forbidden' })
    await dropUnit({ db, actor: office, now }, { visitId: id, version: 1 })
    assert.equal((await chosen()).length, 1)
  })

  test('after the plan was issued a unit comes on it only with words', async () => {
    const issue = { planId, version: 2, number: '12/KH-HĐTĐKT', issuedOn: '10/02/2024' }
    await issuePlan({ db, actor: office, now }, issue)
    await assert.rejects(choose({ version: 3 }), { fields: { why: 'inspections.needsWhy' } })
    await choose({ version: 3, why: 'Theo phản ánh của Mặt trận xã' })
    assert.equal((await chosen()).length, 2)
    assert.ok(visitId)
  })
})
