import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedRecognised } from '#modules/replication/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedCommitment, storedEvent } from '../factory.ts'
import { beginCommitment } from './begin-commitment.ts'
import { dropCommitment } from './drop-commitment.ts'

const db = await testDatabase()
const now = new Date('2024-07-20T02:00:00Z')
const host = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedRecognised(db, host)
const told = { who: 'Tổ hợp tác ấp An Lộc', since: '15/07/2024', result: '3 hộ đã đào mương' }
const row = (id: string) =>
  db.selectFrom('events.commitment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const promised = async () => {
  const eventId = await storedEvent(db, host, { state: 'closed', exemplarIds: [exemplarId] })
  return { eventId, id: await storedCommitment(db, eventId, exemplarId, guest) }
}
const send = (id: string, over: object = {}, actor = guest) =>
  beginCommitment({ db, actor, now }, { id, version: '1', ...told, ...over })

describe('beginning what was promised', () => {
  test('is an adoption that waits for the source; both are in the audit trail', async () => {
    const { id, eventId } = await promised()
    await send(id)
    const kept = await row(id)
    const adoption = await db
      .selectFrom('replication.adoption')
      .select(['unit_id', 'exemplar_id', 'who', 'state'])
      .where('id', '=', kept.adoption_id!)
      .executeTakeFirst()
    assert.deepEqual(adoption, {
      ...{ unit_id: guest.post.unitId, exemplar_id: exemplarId, who: told.who, state: 'recorded' },
    })
    assert.deepEqual([kept.state, kept.version, kept.settled_by], ['begun', 2, guest.id])
    const actions = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('about_id', 'in', [eventId, exemplarId])
      .execute()
    assert.deepEqual(
      new Set(actions.map(({ action }) => action)),
      new Set(['events.beginCommitment', 'replication.recordAdoption']),
    )
    await assert.rejects(send(id, { version: '2', who: 'Ấp khác' }), { message: 'wrongState' })
  })

  test('what replication refuses is refused here, and neither is written', async () => {
    const { id } = await promised()
    await send(id, { who: 'Tổ một' })
    const { id: other } = await promised()
    await assert.rejects(send(other, { who: 'TỔ MỘT' }), { fields: { who: 'replication.alreadyRecorded' } })
    await assert.rejects(send(other, { who: 'Tổ hai', since: '01/08/2024' }), {
      fields: { since: 'replication.inFuture' },
    })
    await assert.rejects(send(other, { who: '', result: '' }), { fields: { who: 'required', result: 'required' } })
    assert.equal((await row(other)).state, 'promised')
  })

  test('only by the unit that promised; what was dropped is not begun', async () => {
    const { id } = await promised()
    await assert.rejects(send(id, {}, host), { kind: 'forbidden' })
    await dropCommitment({ db, actor: guest, now }, { id, version: '1', reason: 'Đất không giữ nước' })
    await assert.rejects(send(id, { version: '2' }), { message: 'wrongState' })
    assert.equal((await row(id)).adoption_id, null)
  })
})
