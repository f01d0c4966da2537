import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedEvent } from '#modules/events/factory.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedMember, storedSpeaker } from '../factory.ts'
import { showSpeaker } from '../queries/speaker.ts'
import { engageSpeaker } from './engage-speaker.ts'

const db = await testDatabase()
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const memberId = await storedSpeaker(db, other)
const items = (id: string) =>
  db.selectFrom('events.item').select(['at', 'title', 'who']).where('event_id', '=', id).orderBy('ord').execute()
const send = (id: string, over: object = {}, actor = host) =>
  engageSpeaker({ db, actor, now }, { id, memberId, title: 'Chuyện giữ nước', at: '7h30', ...over })
const talks = async () => (await showSpeaker(db, scopeOf(host), memberId, '2024-06-11')).talks

describe('putting a speaker on a programme', () => {
  test('of another unit too, at their hour; the talk counts once it took place; it is in the audit trail', async () => {
    const id = await storedEvent(db, host)
    await send(id)
    assert.deepEqual(
      (await items(id)).map(({ at, title }) => [at, title]),
      [
        ['07:30', 'Chuyện giữ nước'],
        ['08:00', 'Khai mạc'],
      ],
    )
    assert.equal((await items(id))[0]?.who, 'Kim Thị Sa Rây, Báo cáo viên, Xã An Phú Tân')
    await assert.rejects(send(id), { fields: { id: 'training.engagedAlready' } })
    assert.equal(await talks(), 0)
    await db.updateTable('events.event').set({ state: 'held' }).where('id', '=', id).execute()
    assert.equal(await talks(), 1)
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'training.engageSpeaker')
  })

  test('one who is an exemplar appears as well, and not in public without consent, nor where closed to the host', async () => {
    const exemplarId = await storedRecognised(db, other, { unitKey: 'xa-an-phu-tan', name: 'Lâm Ẩn', onPortal: false })
    const hidden = await storedSpeaker(db, other, { name: 'Lâm Ẩn', exemplarId })
    const draft = await storedEvent(db, host)
    await send(draft, { memberId: hidden })
    const appearing = await db.selectFrom('events.appearance').selectAll().where('event_id', '=', draft).execute()
    assert.deepEqual(
      appearing.map((it) => it.exemplar_id),
      [exemplarId],
    )
    const announced = await storedEvent(db, host, { state: 'announced' })
    await assert.rejects(send(announced, { memberId: hidden }), { fields: { id: 'events.namesUnconsented' } })
    await assert.rejects(send(announced, { memberId: hidden, unseen: [exemplarId] }), {
      fields: { memberId: 'notAChoice' },
    })
    assert.equal((await items(announced)).length, 1)
  })

  test('not one who never agreed, not by a unit elsewhere, not of what is closed; bad input names its field', async () => {
    const id = await storedEvent(db, host)
    const silent = await storedMember(db, other, { part: 'rapporteur', name: 'Sơn Thị Đào' })
    await assert.rejects(send(id, { memberId: silent }), { fields: { memberId: 'notAChoice' } })
    await assert.rejects(send(id, {}, other), { kind: 'forbidden' })
    await assert.rejects(send(await storedEvent(db, host, { state: 'closed' })), { message: 'wrongState' })
    await assert.rejects(send(id, { title: '' }), { fields: { title: 'required' } })
    await assert.rejects(send(id, { at: '25h' }), { fields: { at: 'stories.notAnHour' } })
    assert.equal((await items(id)).length, 1)
  })
})
