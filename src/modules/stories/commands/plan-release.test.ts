import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { findPlan } from '../repository/release.ts'
import { cancelRelease } from './cancel-release.ts'
import { planRelease } from './plan-release.ts'
import { setEmbargo } from './set-embargo.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const moment = { day: '12/06/2024', hour: '8h' }

describe('giving a story its moment', () => {
  test('keeps the day and hour in Vietnam; a second one takes the place of the first; it is in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await planRelease({ db, actor: officer, now }, { id, version: 2, ...moment })
    assert.equal((await findPlan(db, id))?.plannedFor.toISOString(), '2024-06-12T01:00:00.000Z')
    await planRelease({ db, actor: officer, now }, { id, version: 2, ...moment, hour: '17:30' })
    assert.equal((await findPlan(db, id))?.plannedFor.toISOString(), '2024-06-12T10:30:00.000Z')
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.planRelease')
  })

  test('a moment that passed, under the embargo, or that no clock shows is refused at its field', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    await setEmbargo({ db, actor: officer, now }, { id, version: 2, untilDay: '13/06/2024', untilHour: '' })
    const plan = (over: object) => planRelease({ db, actor: officer, now }, { id, version: 3, ...moment, ...over })
    await assert.rejects(plan({ day: '10/06/2024' }), { fields: { day: 'stories.momentPast' } })
    await assert.rejects(plan({}), { fields: { day: 'stories.embargoed' } })
    await assert.rejects(plan({ hour: '25:00' }), { fields: { hour: 'stories.notAnHour' } })
    assert.equal(await findPlan(db, id), undefined)
    await plan({ day: '13/06/2024', hour: '0:00' })
  })

  test('a desk elsewhere may not, nor is a draft given one, and nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    const of = { id, version: 2, ...moment }
    await assert.rejects(planRelease({ db, actor: stranger, now }, of), { kind: 'forbidden' })
    await assert.rejects(planRelease({ db, actor: officer, now }, { ...of, version: 1 }), { kind: 'stale' })
    const draft = { ...of, id: await storedStory(db, officer), version: 1 }
    await assert.rejects(planRelease({ db, actor: officer, now }, draft), { message: 'wrongState' })
    assert.equal(await findPlan(db, id), undefined)
    await assert.rejects(cancelRelease({ db, actor: officer, now }, { id }), { message: 'wrongState' })
  })
})
