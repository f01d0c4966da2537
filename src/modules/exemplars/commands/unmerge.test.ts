import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'
import { mergeRecords } from './merge.ts'
import { unmergeRecord } from './unmerge.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const reason = 'Hai chị em sinh đôi'

async function merged() {
  const a = await storedExemplar(db, officer)
  const b = await storedExemplar(db, other, { unitKey: 'xa-an-phu-tan', stage: 'returned' })
  const form = { id: a, otherId: b, keepId: a, version: 1, otherVersion: 1, reason: 'Trùng tên, trùng năm sinh' }
  await mergeRecords({ db, actor: above, now }, form)
  const { id } = await db.selectFrom('exemplars.same').select('id').where('record_id', '=', b).executeTakeFirstOrThrow()
  return { id: a, b, linkId: id }
}
const link = (id: string) => db.selectFrom('exemplars.same').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('unmergeRecord', () => {
  test('the record goes on from where it stood, the link stays and says why it ended; it is in the audit trail', async () => {
    const { id, b, linkId } = await merged()
    await unmergeRecord({ db, actor: above, now }, { id, linkId, reason })

    const row = await db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', b).executeTakeFirstOrThrow()
    assert.deepEqual([row.stage, row.held_stage], ['returned', null])
    assert.deepEqual([(await link(linkId)).ended_reason, (await link(linkId)).ended_by], [reason, above.id])
    const entries = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('about_id', '=', id)
      .orderBy('id')
      .execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['exemplars.merge', 'exemplars.unmerge'],
    )
  })

  test('one of the two units may not, and nothing is written', async () => {
    const { id, linkId } = await merged()
    for (const actor of [officer, other])
      await assert.rejects(unmergeRecord({ db, actor, now }, { id, linkId, reason }), { kind: 'forbidden' })
    assert.equal((await link(linkId)).ended_at, null)
  })

  test('a reason is required, and nothing is ended twice', async () => {
    const { id, linkId } = await merged()
    const scene = { db, actor: above, now }
    await assert.rejects(unmergeRecord(scene, { id, linkId, reason: '' }), { fields: { reason: 'required' } })
    await unmergeRecord(scene, { id, linkId, reason })
    await assert.rejects(unmergeRecord(scene, { id, linkId, reason }), { kind: 'conflict' })
  })
})
