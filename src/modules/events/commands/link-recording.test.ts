import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { linkRecording } from './link-recording.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const recording = 'https://video.example.vn/giao-luu'
const send = async (id: string, over: object = {}, actor = officer) =>
  linkRecording({ db, actor, now }, { id, version: await versionOf(db, id), recording, ...over })
const shownOf = async (id: string) =>
  (await portalOf(db).selectFrom('portal.event').select('recording').where('id', '=', id).executeTakeFirst())?.recording

describe('the recording of an event', () => {
  test('is linked even after everything was closed, shown to readers, and taken away again', async () => {
    const exemplarIds = [await storedRecognised(db, officer)]
    const id = await storedEvent(db, officer, { state: 'closed', exemplarIds })
    await send(id)
    assert.equal(await shownOf(id), recording)
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'events.linkRecording')
    await send(id, { recording: '' })
    assert.equal(await shownOf(id), null)
  })

  test('is not shown to readers while somebody appears in it who may not be named in public', async () => {
    const exemplarIds = [await storedRecognised(db, officer, { name: 'Kim Thị Ẩn', onPortal: false })]
    const id = await storedEvent(db, officer, { state: 'held', exemplarIds })
    await send(id)
    assert.equal(await shownOf(id), null)
  })

  test('not of what is to come, not by a unit elsewhere, and only a page of the web', async () => {
    await assert.rejects(send(await storedEvent(db, officer, { state: 'announced' })), { message: 'wrongState' })
    const id = await storedEvent(db, officer, { state: 'held' })
    await assert.rejects(send(id, {}, stranger), { kind: 'forbidden' })
    for (const bad of ['http://video.example.vn', 'javascript:alert(1)', 'video'])
      await assert.rejects(send(id, { recording: bad }), { fields: { recording: 'events.badLink' } })
    await send(id, { recording: 'HTTPS://video.example.vn/a' })
  })
})
