import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { someDay as now } from '#test/world.ts'
import { tellOf } from './tell-of.ts'

const db = await testDatabase()
const told = { channel: 'movement' as const, who: 'Bà Kim Thị Nương', what: 'Giữ nước mưa trong mương' }
const tips = () => db.selectFrom('exemplars.tip').selectAll().execute()

describe('tellOf', () => {
  test('what is told twice is one tip, at the unit that knows it, and in the audit trail without words', async () => {
    const cameOf = newId(now)
    for (const _ of ['once', 'again']) await tellOf({ db, now }, { ...told, cameOf, unitId: unitId('xa-chau-dien') })
    const [tip, ...others] = await tips()
    assert.deepEqual([others, tip?.unit_id, tip?.came_of], [[], unitId('xa-chau-dien'), cameOf])
    assert.equal(tip?.due_on, null, 'nobody waits for an answer')
    const entries = await db.selectFrom('audit.entry').selectAll().where('action', '=', 'exemplars.tellOf').execute()
    assert.equal(entries.length, 1)
    assert.doesNotMatch(JSON.stringify(entries[0]!.input), /Nương|mương/)
  })

  test('after a merger it is at the unit that goes on, and words that are too long are cut', async () => {
    const late = new Date('2025-11-18T03:00:00Z')
    const cameOf = newId(late)
    const long = { what: 'a'.repeat(9000), who: 'b'.repeat(300) }
    await tellOf({ db, now: late }, { ...told, ...long, cameOf, unitId: unitId('xa-chau-dien') })
    const tip = (await tips()).find((it) => it.came_of === cameOf)
    assert.notEqual(tip?.unit_id, unitId('xa-chau-dien'))
    assert.deepEqual([tip?.what.length, tip?.who.length], [4000, 200])
  })
})
