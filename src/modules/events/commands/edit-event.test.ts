import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { editEvent } from './edit-event.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const titleOf = async (id: string) =>
  (await db.selectFrom('events.event').select('title').where('id', '=', id).executeTakeFirstOrThrow()).title
const told = {
  ...{ kind: 'honour', way: 'in_person', withinName: '', title: 'Gặp mặt người dệt chiếu', summary: '', link: '' },
  ...{ on: '21/06/2024', from: '8h', to: '10h', lastDay: '', place: 'Nhà văn hóa', audience: 'Bà con', isPublic: 'on' },
}

describe('writing an event anew', () => {
  test('changes it and its programme, its address stays; it is in the audit trail', async () => {
    const id = await storedEvent(db, officer, { state: 'announced' })
    await editEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id), ...told })
    const row = await db.selectFrom('events.event').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([row.title, row.kind, row.state], ['Gặp mặt người dệt chiếu', 'honour', 'announced'])
    assert.match(row.slug, /^giao-luu-nghe-det-chieu/)
    assert.equal((await db.selectFrom('events.item').selectAll().where('event_id', '=', id).execute()).length, 0)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.editEvent')
  })

  test('an announced event keeps a place to come to, and names nobody whose consent does not hold', async () => {
    const exemplarId = await storedRecognised(db, officer, { name: 'Thạch Sa Rương', onPortal: false })
    const id = await storedEvent(db, officer, { state: 'announced', exemplarIds: [exemplarId] })
    const send = async (over: object) =>
      editEvent({ db, actor: officer, now }, { id, version: await versionOf(db, id), ...told, ...over })
    await assert.rejects(send({ place: '' }), { fields: { place: 'events.needsPlace' } })
    await assert.rejects(send({ title: 'Gặp ông THẠCH SA RƯƠNG' }), { fields: { form: 'events.namesUnconsented' } })
    assert.equal(await titleOf(id), 'Giao lưu nghề dệt chiếu')
    await send({ title: 'Gặp ông Thạch Sa Rương', isPublic: undefined })
  })

  test('a unit elsewhere may not, an older version is refused with both texts, and what is over stays', async () => {
    const id = await storedEvent(db, officer)
    const of = { id, version: 1, ...told }
    await assert.rejects(editEvent({ db, actor: stranger, now }, of), { kind: 'forbidden' })
    await assert.rejects(editEvent({ db, actor: officer, now }, { ...of, version: 9 }), { kind: 'stale' })
    await assert.rejects(editEvent({ db, actor: officer, now }, { ...of, audience: '' }), {
      fields: { audience: 'required' },
    })
    const over = await storedEvent(db, officer, { state: 'cancelled' })
    const late = { ...of, id: over, version: await versionOf(db, over) }
    await assert.rejects(editEvent({ db, actor: officer, now }, late), { message: 'wrongState' })
    assert.equal(await titleOf(id), 'Giao lưu nghề dệt chiếu')
  })
})
