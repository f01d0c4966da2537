import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { revokeAwards } from '#modules/commendations/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { addRecall } from '../repository/recall.ts'
import { tickRecall } from './tick-recall.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')

const aRecall = async () => {
  const { decisionId } = await storedSigned(db, head, now)
  await revokeAwards({ db, actor: head, now }, { id: decisionId, version: 2, all: 'on', ...(await anAct(db, head)) })
  const { id: revocationId } = await db
    .selectFrom('commendations.revocation')
    .select('id')
    .where('decision_id', '=', decisionId)
    .executeTakeFirstOrThrow()
  await addRecall(db, { revocationId, kind: 'item', unitId: head.post.unitId, at: now })
  return db
    .selectFrom('stories.recall')
    .select('id')
    .where('revocation_id', '=', revocationId)
    .executeTakeFirstOrThrow()
}
const row = (id: string) => db.selectFrom('stories.recall').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('tickRecall', () => {
  test('who saw to it is kept with what they say, and is in the audit trail; once', async () => {
    const { id } = await aRecall()
    await tickRecall({ db, actor: editor, now }, { id, version: 1, note: 'Đã nhận lại giấy khen' })
    const { done_at, done_by, note } = await row(id)
    assert.deepEqual([done_at, done_by, note], [now, editor.id, 'Đã nhận lại giấy khen'])
    const [entry] = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
    assert.deepEqual([entry?.action, entry?.actor_id], ['stories.tickRecall', editor.id])
    await assert.rejects(tickRecall({ db, actor: editor, now }, { id, version: 2 }), { message: 'wrongState' })
  })

  test('a newsroom elsewhere may not, and nothing is written', async () => {
    const { id } = await aRecall()
    await assert.rejects(tickRecall({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal((await row(id)).done_at, null)
  })

  test('a note too long, a stale page', async () => {
    const { id } = await aRecall()
    await assert.rejects(tickRecall({ db, actor: editor, now }, { id, version: 1, note: 'x'.repeat(501) }), {
      fields: { note: 'tooLong' },
    })
    await assert.rejects(tickRecall({ db, actor: editor, now }, { id, version: 4 }), { kind: 'stale' })
  })
})
