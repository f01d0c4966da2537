import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { libraryOfCover, storedStory } from '#modules/stories/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { tellOfPicture, tellPartners } from './tell-partners.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const out = async () => {
  const storyId = await storedStory(db, officer, { state: 'published' })
  const edition = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { storyId, editionId: edition.id }
}
const linesOf = (storyId: string) =>
  db
    .selectFrom('stories.delivery')
    .select(['outlet', 'result', 'recorded_by'])
    .where('story_id', '=', storyId)
    .execute()

describe('telling other sites of an edition', () => {
  test('enters a line for each that wants it, by nobody; done twice it is done once', async () => {
    const near = await storedPartner(db, admin, { placeId: unitId('huyen-cau-ke') })
    const far = await storedPartner(db, admin, { placeId: unitId('xa-an-phu-tan') })
    const it = await out()
    assert.equal(await tellPartners({ db, now }, it), 1)
    assert.equal(await tellPartners({ db, now }, it), 0)
    assert.deepEqual(await linesOf(it.storyId), [{ outlet: near.name, result: 'waiting', recorded_by: null }])
    assert.notEqual(far.name, near.name)
  })

  test('tells nobody of an edition that is no longer out, or of people who no longer agree to it', async () => {
    await storedPartner(db, admin)
    const old = await out()
    assert.equal(await tellPartners({ db, now }, { ...old, editionId: (await out()).editionId }), 0)
    const it = await out()
    const about = db.selectFrom('stories.story_exemplar').select('exemplar_id').where('story_id', '=', it.storyId)
    await db.updateTable('exemplars.consent').set({ until: '2024-06-05' }).where('exemplar_id', 'in', about).execute()
    assert.equal(await tellPartners({ db, now }, it), 0)
    assert.deepEqual(await linesOf(it.storyId), [])
  })
})

describe('telling other sites of a picture that may no longer be shown', () => {
  test('each that took the story is told of it once more by a message of its own, none that waits already', async () => {
    const site = await storedPartner(db, admin)
    const it = await out()
    await tellPartners({ db, now }, it)
    const libraryId = await libraryOfCover(db, it.storyId)
    assert.equal(await tellOfPicture({ db, now }, { libraryId }), 0) // it waits, and will tell of what then holds
    const ofSite = () => db.selectFrom('outreach.message').selectAll().where('partner_id', '=', site.id).execute()
    await db.updateTable('outreach.message').set({ state: 'taken' }).where('story_id', '=', it.storyId).execute()
    assert.ok((await tellOfPicture({ db, now }, { libraryId })) >= 1)
    assert.equal(await tellOfPicture({ db, now }, { libraryId }), 0)
    const [first, again, ...more] = (await ofSite()).sort((a, b) => a.again - b.again)
    assert.deepEqual(
      [again!.edition_id, again!.delivery_id, again!.state],
      [it.editionId, first!.delivery_id, 'waiting'],
    )
    assert.deepEqual([again!.id === first!.id, more.length], [false, 0])
  })
})
