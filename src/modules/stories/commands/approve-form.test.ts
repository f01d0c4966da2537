import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { agreedTo, storedForm } from '../factory.ts'
import { approveForm } from './approve-form.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('stories.form').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('approveForm', () => {
  test('another pair of eyes approves, once the people agreed to that use; it is in the audit trail', async () => {
    const { id, storyId } = await storedForm(db, officer, 'radio')
    await assert.rejects(approveForm({ db, actor: head, now }, { id, version: 1 }), {
      fields: { form: 'stories.noConsentFor' },
      saved: { who: 'Thạch Sa Rương' },
    })
    await agreedTo(db, storyId, 'radio', officer)
    await approveForm({ db, actor: head, now }, { id, version: 1 })
    const { state, approved_by, version } = await row(id)
    assert.deepEqual([state, approved_by, version], ['approved', head.id, 2])
    await assert.rejects(approveForm({ db, actor: head, now }, { id, version: 2 }), { message: 'wrongState' })
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', storyId).execute()
    assert.ok(entries.some(({ action }) => action === 'stories.approveForm'))
  })

  test('a consent to the radio is none to social networks', async () => {
    const { id, storyId } = await storedForm(db, officer, 'social')
    await agreedTo(db, storyId, 'radio', officer)
    await assert.rejects(approveForm({ db, actor: head, now }, { id, version: 1 }), { message: 'stories.noConsentFor' })
  })

  test('its last writer may not, nor anybody once the story went on', async () => {
    const own = await storedForm(db, head, 'briefing')
    await assert.rejects(approveForm({ db, actor: head, now }, { id: own.id, version: 1 }), { kind: 'forbidden' })
    const { id, storyId } = await storedForm(db, officer, 'briefing')
    await agreedTo(db, storyId, 'press', officer)
    await db
      .updateTable('stories.edition')
      .set({ ended_at: now, end_reason: 'replaced' })
      .where('story_id', '=', storyId)
      .execute()
    await assert.rejects(approveForm({ db, actor: head, now }, { id, version: 1 }), { message: 'stories.outdated' })
    assert.equal((await row(id)).state, 'draft')
  })
})
