import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { findRelief } from '../queries/relief.ts'
import { addHold } from '../repository/hold.ts'
import { noteRelief } from './note-relief.ts'
import { relieveHolder } from './relieve-holder.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')

describe('reading that one was relieved', () => {
  const relieved = async () => {
    const storyId = await storedStory(db, officer)
    await addHold(db, storyId, { by: officer.id, at: now })
    await relieveHolder({ db, actor: head, now }, { id: storyId, note: 'Bài gấp' })
    return { storyId, id: (await findRelief(db, storyId, officer.id))!.id }
  }

  test('is said by the holder that was, and is in the audit trail of the story', async () => {
    const { id, storyId } = await relieved()
    await noteRelief({ db, actor: officer, now }, { id })
    assert.equal(await findRelief(db, storyId, officer.id), undefined)
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', storyId).execute()
    assert.ok(entries.some(({ action }) => action === 'stories.noteRelief'))
  })

  test('nobody says it for them; a hold that nobody ended is not there', async () => {
    const { id, storyId } = await relieved()
    await assert.rejects(noteRelief({ db, actor: head, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(noteRelief({ db, actor: officer, now }, { id: storyId }), { kind: 'missing' })
    await assert.rejects(noteRelief({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.ok(await findRelief(db, storyId, officer.id))
  })
})
