import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { portalOf, testDatabase } from '#test/database.ts'
import { storedPublishedStory } from '../factory.ts'
import { readCatalogue, renewCatalogue } from './catalogue.ts'

const db = await testDatabase()
const portalDb = portalOf(db)

describe('the catalogue of what is out', () => {
  test('is after a change what it would be if it were read whole: one came, one went, one moved to another field', async () => {
    const at = (day: number) => new Date(Date.UTC(2024, 2, day))
    const went = await storedPublishedStory(db, { publishedAt: at(5) })
    const moved = await storedPublishedStory(db, { publishedAt: at(3), field: 2 })
    await storedPublishedStory(db, { publishedAt: at(4) })
    const before = await readCatalogue(portalDb)

    const came = await storedPublishedStory(db, { publishedAt: at(4), language: 'km', originalId: moved.id })
    await db.updateTable('stories.story').set({ state: 'taken_down' }).where('id', '=', went.id).execute()
    const { id: fieldId } = await db
      .selectFrom('programmes.field')
      .select('id')
      .where('code', '=', 4)
      .executeTakeFirstOrThrow()
    await db.updateTable('stories.story').set({ field_id: fieldId }).where('id', '=', moved.id).execute()

    const changed = [came, went, moved].flatMap(({ id }) => [`story:${id}`, 'stories'])
    const renewed = await renewCatalogue(portalDb, before, changed)
    assert.notDeepEqual(renewed, before)
    assert.deepEqual(renewed, await readCatalogue(portalDb))
  })

  test('is read whole where a change names no story, or too many', async () => {
    const catalogue = await readCatalogue(portalDb)
    assert.equal(renewCatalogue(portalDb, catalogue, ['exemplar:1', 'lists']), undefined)
    const many = Array.from({ length: 200 }, (_, at) => `story:${at}`)
    assert.equal(renewCatalogue(portalDb, catalogue, many), undefined)
  })
})
