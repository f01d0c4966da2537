import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection, storedPlan } from '../factory.ts'
import { dropUnit } from './drop-unit.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const visits = () => db.selectFrom('inspections.visit').select('id').execute()

describe('dropUnit', () => {
  test('the office takes a unit off the plan; the unit does not, and a stale page is refused', async () => {
    const { visitId, planId } = await storedPlan(db, office, { now })
    const drop = (actor = office, version = 1) => dropUnit({ db, actor, now }, { visitId, version })
    await assert.rejects(drop(keeper), { kind: 'forbidden' })
    await assert.rejects(drop(office, 7), { kind: 'stale' })
    assert.equal((await visits()).length, 1)
    await drop()
    assert.deepEqual(await visits(), [])
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', planId).executeTakeFirst()
    assert.equal(entry?.action, 'inspections.dropUnit')
  })

  test('a unit to which a team was sent stays on the plan', async () => {
    const it = await storedInspection(db, { now, year: 2023, office, keeper, leader, stage: 'sent' })
    const drop = dropUnit({ db, actor: office, now }, { visitId: it.visitId, version: it.version })
    await assert.rejects(drop, { kind: 'conflict' })
    assert.equal((await visits()).length, 1)
  })
})
