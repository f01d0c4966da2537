import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { offerHandOver } from './offer-hand-over.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const offers = (planId: string) =>
  db.selectFrom('fostering.hand_over').selectAll().where('plan_id', '=', planId).execute()
const offer = { version: 1, toUnitId: unitId('xa-an-phu-tan'), reason: 'Chuyển về ở với con' }

describe('offerHandOver', () => {
  test('a plan is offered to another unit, and goes on where it is until that unit answers', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await offerHandOver({ db, actor: officer, now }, { planId, ...offer })
    const [row] = await offers(planId)
    assert.deepEqual([row?.state, row?.from_unit_id, row?.reason], ['offered', unitId('xa-chau-dien'), offer.reason])
    const plan = await db.selectFrom('fostering.plan').selectAll().where('id', '=', planId).executeTakeFirst()
    assert.deepEqual([plan?.unit_id, plan?.version], [unitId('xa-chau-dien'), 2])
    const told = await db.selectFrom('audit.entry').select('action').where('about_id', '=', exemplarId).execute()
    assert.deepEqual(told, [{ action: 'fostering.offerHandOver' }])
    await assert.rejects(offerHandOver({ db, actor: officer, now }, { planId, ...offer, version: 2 }), {
      message: 'fostering.offeredAlready',
    })
  })

  test('another unit offers nothing away', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await assert.rejects(offerHandOver({ db, actor: stranger, now }, { planId, ...offer }), { kind: 'forbidden' })
    assert.deepEqual(await offers(planId), [])
  })

  test('a reason is needed, and a unit that stands and is another', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const wrong = (over: object) => offerHandOver({ db, actor: officer, now }, { planId, ...offer, ...over })
    await assert.rejects(wrong({ reason: ' ' }), { fields: { reason: 'required' } })
    await assert.rejects(wrong({ toUnitId: unitId('xa-chau-dien') }), { fields: { toUnitId: 'notAChoice' } })
    await assert.rejects(wrong({ toUnitId: planId }), { fields: { toUnitId: 'notAChoice' } })
    assert.deepEqual(await offers(planId), [])
  })
})
