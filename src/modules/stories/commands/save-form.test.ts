import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedForm } from '../factory.ts'
import { saveFormText } from './save-form.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('stories.form').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('saveFormText', () => {
  test('the words are kept, it waits for approval again, and what was spoken of other words is gone', async () => {
    const { id } = await storedForm(db, officer, 'loudspeaker')
    const { edition_id: editionId } = await row(id)
    await db.updateTable('stories.form').set({ state: 'approved' }).where('id', '=', id).execute()
    const sent = { id, version: 1, text: 'Bà con nghe đây.', priority: 'urgent', editionId }
    await saveFormText({ db, actor: officer, now }, sent)
    const { text, state, priority, version, changed_by } = await row(id)
    assert.deepEqual(
      [text, state, priority, version, changed_by],
      ['Bà con nghe đây.', 'draft', 'urgent', 2, officer.id],
    )
  })

  test('an older page is refused with the saved words; an edition that is no longer out is refused', async () => {
    const { id } = await storedForm(db, officer, 'radio')
    const { edition_id: editionId, text } = await row(id)
    await assert.rejects(saveFormText({ db, actor: officer, now }, { id, version: 7, text: 'x', editionId }), {
      kind: 'stale',
      saved: { text, version: '1' },
    })
    const elsewhere = (await row((await storedForm(db, officer, 'radio')).id)).edition_id
    await assert.rejects(
      saveFormText({ db, actor: officer, now }, { id, version: 1, text: 'x', editionId: elsewhere }),
      {
        fields: { form: 'stories.outdated' },
      },
    )
  })

  test('empty and too long are told at the field; another unit may not', async () => {
    const { id } = await storedForm(db, officer, 'radio')
    const { edition_id: editionId } = await row(id)
    const save = (actor: typeof officer, text: string) =>
      saveFormText({ db, actor, now }, { id, version: 1, text, editionId })
    await assert.rejects(save(officer, ' '), { fields: { text: 'required' } })
    await assert.rejects(save(officer, 'x'.repeat(20_001)), { fields: { text: 'tooLong' } })
    await assert.rejects(save(stranger, 'x'), { kind: 'forbidden' })
    assert.equal((await row(id)).version, 1)
  })
})
