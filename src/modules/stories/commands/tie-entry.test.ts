import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedEntry, storedShowable, storedStory } from '../factory.ts'
import { createStory } from './create.ts'
import { tieEntry } from './tie-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const exemplarId = await storedShowable(db, officer)
const scene = { db, actor: officer, now }
const storyOf = async (id: string) =>
  (await db.selectFrom('stories.calendar_entry').select('story_id').where('id', '=', id).executeTakeFirstOrThrow())
    .story_id

describe('tieEntry', () => {
  test('another desk may not; a story of another desk or of another entry is refused at its field', async () => {
    const [id, other] = [await storedEntry(db, officer), await storedEntry(db, officer)]
    const storyId = await storedStory(db, officer, { exemplarIds: [exemplarId] })
    const foreign = await storedStory(db, stranger, { unitKey: 'xa-an-phu-tan', exemplarIds: [exemplarId] })
    await assert.rejects(tieEntry({ ...scene, actor: stranger }, { id, version: '1', storyId }), { kind: 'forbidden' })
    await assert.rejects(tieEntry(scene, { id, version: '1', storyId: foreign }), { fields: { storyId: 'notAChoice' } })
    await tieEntry(scene, { id: other, version: '1', storyId })
    const twice = { fields: { storyId: 'stories.tiedElsewhere' } }
    await assert.rejects(tieEntry(scene, { id, version: '1', storyId }), twice)
    assert.equal(await storyOf(id), null)
  })

  test('it is tied and untied, and both are in the audit trail', async () => {
    const id = await storedEntry(db, officer)
    const storyId = await storedStory(db, officer, { exemplarIds: [exemplarId] })
    await tieEntry(scene, { id, version: '1', storyId })
    assert.equal(await storyOf(id), storyId)
    await tieEntry(scene, { id, version: '2', storyId: '' })
    assert.equal(await storyOf(id), null)
    const entries = await db.selectFrom('audit.entry').select('action').where('subject_id', '=', id).execute()
    assert.deepEqual(entries, [{ action: 'stories.tieEntry' }, { action: 'stories.tieEntry' }])
  })

  test('a story that is begun from the calendar is tied at once, one for each thing planned', async () => {
    const entryId = await storedEntry(db, officer)
    const story = { unitId: unitId('xa-chau-dien'), title: 'Người đưa tin', language: 'vi', exemplars: exemplarId }
    const { id } = await createStory(scene, { ...story, entryId })
    assert.equal(await storyOf(entryId), id)
    await assert.rejects(createStory(scene, { ...story, entryId }), { kind: 'conflict' })
    const elsewhere = await storedEntry(db, stranger, { unitId: unitId('xa-an-phu-tan') })
    await assert.rejects(createStory(scene, { ...story, entryId: elsewhere }), { kind: 'missing' })
  })
})
