import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { draftPlan } from './draft-plan.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const input = { unitId: unitId('tinh-tra-vinh'), year: '2024', aim: 'Kiểm tra việc xây dựng, nhân rộng điển hình' }
const draft = (over: object = {}, actor = office) => draftPlan({ db, actor, now: someDay }, { ...input, ...over })
const plans = () => db.selectFrom('inspections.plan').selectAll().execute()

describe('draftPlan', () => {
  test('only the province plans, and what is missing is named', async () => {
    await assert.rejects(draft({}, commune), { kind: 'forbidden' })
    await assert.rejects(draft({ unitId: unitId('xa-chau-dien') }, commune), { kind: 'forbidden' })
    await assert.rejects(draft({ aim: '' }), { fields: { aim: 'required' } })
    await assert.rejects(draft({ year: 'nay' }), { fields: { year: 'notANumber' } })
    assert.deepEqual(await plans(), [])
  })

  test('the first plan begins with the first checklist, the next year goes by the same; one plan a year', async () => {
    const { id } = await draft()
    await draft({ year: '2025' })
    const [first, second] = await plans()
    assert.deepEqual([first?.id, first?.number, first?.checklist_id], [id, null, second?.checklist_id])
    const items = await db.selectFrom('inspections.item').select('clause').execute()
    assert.ok(items.length >= 10)
    await assert.rejects(draft(), { kind: 'conflict', fields: { year: 'inspections.planned' } })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'inspections.draftPlan')
  })
})
