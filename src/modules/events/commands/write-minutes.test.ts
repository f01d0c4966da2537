import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEvent, versionOf } from '../factory.ts'
import { writeMinutes } from './write-minutes.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('events.event').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const send = async (id: string, over: object, actor = officer) =>
  writeMinutes({ db, actor, now }, { id, version: await versionOf(db, id), said: '', ...over })

describe('the minutes of an event', () => {
  test('what was said and who led are kept, then the signed paper too; the trail keeps that, not the words', async () => {
    const id = await storedEvent(db, officer, { state: 'held' })
    await send(id, { said: 'Bà con hỏi cách giữ nước ngọt.', chairedBy: 'Lê Hoàng Ngân', minutedBy: 'Kim Sa Vươn' })
    const fileId = await storedFile(db, officer.post.unitId, 'bien-ban.pdf', officer)
    await send(id, { said: 'Bà con hỏi cách giữ nước ngọt.', fileId })
    await send(id, {})
    const kept = await row(id)
    assert.deepEqual([kept.said, kept.chaired_by, kept.minutes_file_id], ['', '', fileId])
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
    assert.deepEqual(new Set(entries.map(({ action }) => action)), new Set(['events.writeMinutes']))
    assert.doesNotMatch(JSON.stringify(entries.map(({ input }) => input)), /nước ngọt|Hoàng Ngân/)
  })

  test('only of what took place and is not closed, with words or a paper of one’s own', async () => {
    const id = await storedEvent(db, officer, { state: 'held' })
    await assert.rejects(send(id, {}), { fields: { said: 'events.saidOrPaper' } })
    const strange = await storedFile(db, stranger.post.unitId, 'x.pdf', stranger)
    await assert.rejects(send(id, { fileId: strange }), { fields: { fileId: 'events.notYourFile' } })
    for (const state of ['announced', 'closed'] as const)
      await assert.rejects(send(await storedEvent(db, officer, { state }), { said: 'x' }), { message: 'wrongState' })
    assert.equal((await row(id)).version, 3)
  })

  test('a unit elsewhere may not; a text that is too long names its field; an older version is refused', async () => {
    const id = await storedEvent(db, officer, { state: 'held' })
    await assert.rejects(send(id, { said: 'x' }, stranger), { kind: 'forbidden' })
    await assert.rejects(send(id, { said: 'x'.repeat(10_001) }), { fields: { said: 'tooLong' } })
    await assert.rejects(send(id, { said: 'x', version: '1' }), { kind: 'stale' })
    assert.equal((await row(id)).said, '')
  })
})
