import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { offeredPlan, storedPlan } from '../factory.ts'
import { withdrawHandOver } from './withdraw-hand-over.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const { id: planId, exemplarId } = await storedPlan(db, officer)
const handOverId = await offeredPlan(db, planId, officer, 'xa-an-phu-tan', now)
const state = async () =>
  (await db.selectFrom('fostering.hand_over').select('state').where('id', '=', handOverId).executeTakeFirst())?.state

test('only who offered takes the offer back; the other unit and bad input change nothing', async () => {
  const input = { planId, handOverId, version: 2 }
  await assert.rejects(withdrawHandOver({ db, actor: other, now }, input), { kind: 'forbidden' })
  await assert.rejects(withdrawHandOver({ db, actor: officer, now }, { ...input, handOverId: 'x' }), {
    fields: { handOverId: 'required' },
  })
  await assert.rejects(withdrawHandOver({ db, actor: officer, now }, { ...input, handOverId: planId }), {
    kind: 'missing',
  })
  assert.equal(await state(), 'offered')
})

test('taken back it can be offered anew, and the history tells it', async () => {
  await withdrawHandOver({ db, actor: officer, now }, { planId, handOverId, version: 2 })
  assert.equal(await state(), 'withdrawn')
  const told = await db.selectFrom('audit.entry').select('action').where('about_id', '=', exemplarId).execute()
  assert.deepEqual(told.at(-1), { action: 'fostering.withdrawHandOver' })
  assert.ok(await offeredPlan(db, planId, officer, 'xa-an-phu-tan', now))
})
