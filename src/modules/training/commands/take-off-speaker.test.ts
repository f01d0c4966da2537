import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedCommitment, storedEvent } from '#modules/events/factory.ts'
import { storedRecognised } from '#modules/replication/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedSpeaker } from '../factory.ts'
import { listSpeakersOf } from '../queries/engaged.ts'
import { showSpeaker } from '../queries/speaker.ts'
import { engageSpeaker } from './engage-speaker.ts'
import { takeOffSpeaker } from './take-off-speaker.ts'

const db = await testDatabase()
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const memberId = await storedSpeaker(db, other)
const reason = 'Bận việc nhà'
const titles = async (id: string) =>
  (await db.selectFrom('events.item').select('title').where('event_id', '=', id).orderBy('ord').execute()).map(
    (it) => it.title,
  )
const appearing = async (id: string) =>
  (await db.selectFrom('events.appearance').select('exemplar_id').where('event_id', '=', id).execute()).length
const engage = (id: string, over: object = {}) =>
  engageSpeaker({ db, actor: host, now }, { id, memberId, title: 'Chuyện giữ nước', at: '7h30', ...over })
const takeOff = (id: string, over: object = {}, actor = host) =>
  takeOffSpeaker({ db, actor, now }, { id, memberId, reason, ...over })
const known = async (id: string, state: 'draft' | 'held' = 'draft') =>
  (await listSpeakersOf({ db, scope: scopeOf(host), actor: host }, { id, unitId: host.post.unitId, state })).speakers

describe('taking a speaker off an event', () => {
  test('off the programme, with why, and counted as no talk; asked again they stand on it anew', async () => {
    const id = await storedEvent(db, host)
    await engage(id)
    await takeOff(id)
    assert.deepEqual(await titles(id), ['Khai mạc'])
    assert.deepEqual(
      (await known(id)).map((it) => [it.name, it.droppedWhy, it.takeOffHref]),
      [['Kim Thị Sa Rây', reason, null]],
    )
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('id').execute()
    assert.equal(entry.at(-1)?.action, 'training.takeOffSpeaker')
    await db.updateTable('events.event').set({ state: 'held' }).where('id', '=', id).execute()
    assert.equal((await showSpeaker(db, scopeOf(host), memberId, '2024-06-11')).talks, 0)
    await engage(id, { title: 'Chuyện tiết kiệm' })
    assert.deepEqual(await titles(id), ['Chuyện tiết kiệm', 'Khai mạc'])
    assert.equal((await known(id))[0]?.droppedWhy, null)
  })

  test('one who is an exemplar appears no more, unless a unit promised there to follow them', async () => {
    const exemplarId = await storedRecognised(db, other, { unitKey: 'xa-an-phu-tan', name: 'Lâm Ẩn' })
    const speaker = { memberId: await storedSpeaker(db, other, { name: 'Lâm Ẩn', exemplarId }) }
    const [loose, followed] = [await storedEvent(db, host), await storedEvent(db, host)]
    for (const id of [loose, followed]) await engage(id, speaker)
    await storedCommitment(db, followed, exemplarId, host)
    for (const id of [loose, followed]) await takeOff(id, speaker)
    assert.deepEqual([await appearing(loose), await appearing(followed)], [0, 1])
  })

  test('not by a unit elsewhere, not from what is closed, not one who does not speak there; why is asked', async () => {
    const id = await storedEvent(db, host)
    await engage(id)
    await assert.rejects(takeOff(id, {}, other), { kind: 'forbidden' })
    await assert.rejects(takeOff(id, { reason: '' }), { fields: { reason: 'required' } })
    await assert.rejects(takeOff(await storedEvent(db, host)), { kind: 'missing' })
    await assert.rejects(takeOff(await storedEvent(db, host, { state: 'closed' })), { message: 'wrongState' })
    assert.equal((await titles(id)).length, 2)
    const exemplarId = await storedRecognised(db, other, { unitKey: 'xa-an-phu-tan', name: 'Thạch Kín' })
    const hidden = { memberId: await storedSpeaker(db, other, { name: 'Thạch Kín', exemplarId }) }
    await engage(id, hidden)
    await assert.rejects(takeOff(id, { ...hidden, unseen: [exemplarId] }), { kind: 'missing' })
  })
})
