import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { handOn } from './hand-on.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const mentor = 'Bà Kim Thị Hường, Hội Phụ nữ xã'
const from = 'Ông Lâm Văn Tài, Hội Nông dân xã'
const [first, second] = [await storedPlan(db, officer), await storedPlan(db, officer)]
const theirs = await storedPlan(db, stranger, { unitKey: 'xa-an-phu-tan' })
const mentors = async () => {
  const rows = await db.selectFrom('fostering.plan').select(['id', 'mentor']).execute()
  return [first, second, theirs].map(({ id }) => rows.find((it) => it.id === id)?.mentor)
}
const as = (actor: typeof officer) => ({ db, actor, now })

describe('handOn', () => {
  test('whoever does not foster may not, and another unit’s plan among those ticked leaves all as they were', async () => {
    const plan = [`${first.id}:1`, `${theirs.id}:1`]
    await assert.rejects(handOn(as(inspector), { plan, mentor, from }), { kind: 'forbidden' })
    await assert.rejects(handOn(as(officer), { plan, mentor, from }), { kind: 'forbidden' })
    assert.deepEqual(await mentors(), [from, from, from])
  })

  test('nothing ticked, no name and a tick that is none are told at their fields', async () => {
    await assert.rejects(handOn(as(officer), { mentor, from }), { fields: { plan: 'required' } })
    await assert.rejects(handOn(as(officer), { plan: 'x', mentor, from }), { fields: { plan: 'notAChoice' } })
    await assert.rejects(handOn(as(officer), { plan: `${first.id}:1`, mentor: '', from }), {
      fields: { mentor: 'required' },
    })
  })

  test('the plans of who leaves go to who stays, each in the history of its exemplar; an old list is refused whole', async () => {
    await handOn(as(officer), { plan: [`${first.id}:1`], mentor, from })
    assert.deepEqual(await mentors(), [mentor, from, from])
    const told = await db.selectFrom('audit.entry').select('action').where('about_id', '=', first.exemplarId).execute()
    assert.deepEqual(told, [{ action: 'fostering.changeMentor' }])
    const old = [`${second.id}:1`, `${first.id}:1`]
    await assert.rejects(handOn(as(officer), { plan: old, mentor: 'Ông Hai', from }), { kind: 'stale' })
    assert.deepEqual(await mentors(), [mentor, from, from])
  })
})
