import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedFact, storedStory } from '../factory.ts'
import { listSheet } from '../queries/fact-sheet.ts'
import { confirmFact } from './confirm-fact.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const editor = await anOfficial(db, 'editor', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const aFact = async () => {
  const storyId = await storedStory(db, officer)
  return { storyId, id: await storedFact(db, storyId, officer) }
}

describe('confirming a fact', () => {
  test('an official other than its writer confirms it, with the day; it is in the audit trail of the story', async () => {
    const { id, storyId } = await aFact()
    await confirmFact({ db, actor: head, now }, { id, version: 1 })
    const [line] = await listSheet(db, storyId)
    assert.deepEqual([line?.confirmedBy, line?.confirmedAt], [head.name, now])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', storyId).executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.subject_id], ['stories.confirmFact', id])
    await assert.rejects(confirmFact({ db, actor: head, now }, { id, version: 2 }), { message: 'wrongState' })
  })

  test('its writer, an editor and an officer elsewhere may not, and it stays unconfirmed', async () => {
    const { id, storyId } = await aFact()
    for (const actor of [officer, editor, stranger])
      await assert.rejects(confirmFact({ db, actor, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal((await listSheet(db, storyId))[0]?.confirmedAt, null)
  })

  test('another claim than the one that was read is not confirmed; a claim that is not there is refused', async () => {
    const { id } = await aFact()
    await assert.rejects(confirmFact({ db, actor: head, now }, { id, version: 2 }), { kind: 'stale' })
    await assert.rejects(confirmFact({ db, actor: head, now }, { id: 'x', version: 1 }), { fields: { id: 'required' } })
  })
})
