import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedMember } from '../factory.ts'
import { noteLeaving } from './note-leaving.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const id = await storedMember(db, officer)
const leave = (over: object = {}, actor = officer) =>
  noteLeaving({ db, actor, now }, { id, version: 1, lastDay: '31/05/2024', ...over })
const row = () => db.selectFrom('training.member').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('noting that somebody leaves this work', () => {
  test('nobody from elsewhere may, and not on a day to come or before they began; nothing is written', async () => {
    await assert.rejects(leave({}, stranger), { kind: 'forbidden' })
    for (const lastDay of ['12/06/2024', '01/01/2024'])
      await assert.rejects(leave({ lastDay }), { fields: { lastDay: 'training.notADay' } })
    await assert.rejects(leave({ lastDay: 'mai' }), { fields: { lastDay: 'notADate' } })
    assert.equal((await row()).left_on, null)
  })

  test('the day typed is their last, it is in the audit trail, and they leave once', async () => {
    await leave()
    assert.equal((await row()).left_on, '2024-06-01')
    await assert.rejects(leave({ version: 2 }), { kind: 'conflict' })
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.noteLeaving')
  })
})
