import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aCourse } from '../factory.ts'
import { planCourse } from './plan-course.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const plan = (over: object = {}, actor = officer) =>
  planCourse({ db, actor, now }, { ...aCourse, unitId: officer.post.unitId, ...over })
const courses = () => db.selectFrom('training.course').selectAll().execute()

describe('planning a course', () => {
  test('only the unit or one above it may, and what is missing is named; nothing is written', async () => {
    await assert.rejects(plan({}, stranger), { kind: 'forbidden' })
    await assert.rejects(plan({ title: '', topics: [] }), { fields: { title: 'required', topics: 'required' } })
    await assert.rejects(plan({ to: '7:00' }), { fields: { to: 'training.endsBefore' } })
    assert.deepEqual(await courses(), [])
  })

  test('the course and its session are rolls of their own, with hours in Vietnam’s time; it is in the audit trail', async () => {
    const { id } = await plan()
    const rolls = await db.selectFrom('events.roll').select(['id', 'starts_at']).orderBy('id').execute()
    assert.equal(rolls.length, 2)
    assert.ok(rolls.every((it) => it.starts_at.toISOString() === '2024-06-10T01:00:00.000Z'))
    const [row] = await courses()
    assert.deepEqual([row?.id, row?.state, row?.topics, row?.attend], [id, 'open', ['nomination'], null])
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.planCourse')
  })
})
