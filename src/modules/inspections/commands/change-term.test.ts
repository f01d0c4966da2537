import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { changeTerm } from './change-term.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { planId, teamId } = await storedInspection(db, {
  now,
  office,
  keeper,
  leader,
  stage: 'sent',
  until: '2024-06-20',
})
const input = { planId, teamId, version: 1, number: '60/QĐ-HĐTĐKT', until: '10/07/2024', why: 'Mưa lũ, chưa đi hết' }
const change = (over: object, actor = office) => changeTerm({ db, actor, now }, { ...input, ...over })
const sees = async (day: string) =>
  (await findActorById(db, leader.id, day))!.posts.some(({ reach }) => reach.has(unitId('xa-chau-dien')))

describe('changeTerm', () => {
  test('neither the unit nor the team lengthens its own term, and it does not end before it began', async () => {
    const member = (await findActorById(db, leader.id, '2024-06-11'))!
    for (const actor of [keeper, member]) await assert.rejects(change({}, actor), { kind: 'forbidden' })
    await assert.rejects(change({ until: '01/06/2024' }), { fields: { until: 'inspections.endsBefore' } })
    await assert.rejects(change({ why: '' }), { fields: { why: 'required' } })
    assert.deepEqual([await sees('2024-06-20'), await sees('2024-06-21')], [true, false])
  })

  test('a later decision moves the day on which the members stop seeing the unit, and is kept', async () => {
    await change({})
    assert.deepEqual([await sees('2024-07-10'), await sees('2024-07-11')], [true, false])
    await assert.rejects(change({}), { kind: 'stale' })
    await change({ version: 2, until: '15/06/2024', why: 'Đã xong' })
    assert.deepEqual([await sees('2024-06-15'), await sees('2024-06-16')], [true, false])
    assert.equal((await db.selectFrom('inspections.term').select('id').execute()).length, 2)
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', planId).execute()
    assert.equal(entries[0]?.action, 'inspections.changeTerm')
  })
})
