import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedCourse } from '../factory.ts'
import { addSession } from './add-session.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedCourse(db, officer)
const session = { title: 'Thực hành', on: '12/06/2024', from: '13:30', to: '16:30', place: 'Hội trường', trainer: '' }
const add = (over: object = {}, actor = officer) =>
  addSession({ db, actor, now }, { id, version: 1, ...session, ...over })
const count = async () => (await db.selectFrom('training.session').select('id').execute()).length

describe('adding a session', () => {
  test('nobody from elsewhere may, and it ends after it begins; nothing is written', async () => {
    await assert.rejects(add({}, stranger), { kind: 'forbidden' })
    await assert.rejects(add({ to: '13:00' }), { fields: { to: 'training.endsBefore' } })
    await assert.rejects(add({ on: '31/02/2024' }), { fields: { on: 'notADate' } })
    assert.equal(await count(), 1)
  })

  test('the course lasts until it ends; an older version is refused; it is in the audit trail', async () => {
    await add()
    const roll = await db.selectFrom('events.roll').select('ends_at').where('id', '=', id).executeTakeFirstOrThrow()
    assert.equal(roll.ends_at.toISOString(), '2024-06-12T09:30:00.000Z')
    await assert.rejects(add(), { kind: 'stale' })
    assert.equal(await count(), 2)
    const actions = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.ok(actions.some((it) => it.action === 'training.addSession'))
  })
})
