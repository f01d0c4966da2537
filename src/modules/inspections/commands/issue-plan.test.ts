import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { dropUnit } from './drop-unit.ts'
import { issuePlan } from './issue-plan.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'head', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const input = { version: 1, number: '12/KH-HĐTĐKT', issuedOn: '10/02/2024' }

describe('issuePlan', () => {
  test('the office issues a plan once, under a number', async () => {
    const { planId } = await storedPlan(db, office, { now, isIssued: false })
    const issue = (over: object, actor = office) => issuePlan({ db, actor, now }, { ...input, planId, ...over })
    await assert.rejects(issue({}, commune), { kind: 'forbidden' })
    await assert.rejects(issue({ number: '' }), { fields: { number: 'required' } })
    await assert.rejects(issue({ issuedOn: '12/06/2024' }), { fields: { issuedOn: 'inspections.inFuture' } })
    await issue({})
    const plan = await db.selectFrom('inspections.plan').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([plan.number, plan.issued_on, plan.version], ['12/KH-HĐTĐKT', '2024-02-10', 2])
    await assert.rejects(issue({ version: 2 }), { kind: 'conflict' })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', planId).executeTakeFirst()
    assert.equal(entry?.action, 'inspections.issuePlan')
  })

  test('a plan without a unit is not issued', async () => {
    const { planId, visitId } = await storedPlan(db, office, { now, year: 2023, isIssued: false })
    await dropUnit({ db, actor: office, now }, { visitId, version: 1 })
    await assert.rejects(issuePlan({ db, actor: office, now }, { ...input, planId }), { kind: 'conflict' })
  })
})
