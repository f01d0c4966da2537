import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedStory } from '#modules/stories/factory.ts'
import { endEdition } from '#modules/stories/repository/edition.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { recallFromPartners } from './recall-from-partners.ts'
import { tellPartners } from './tell-partners.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const partner = await storedPartner(db, admin)
const told = async () => {
  const storyId = await storedStory(db, officer, { state: 'published' })
  const { id: editionId } = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  await tellPartners({ db, now }, { storyId, editionId })
  return storyId
}
const recalls = (storyId: string) =>
  db
    .selectFrom('outreach.message')
    .select('partner_id')
    .where('story_id', '=', storyId)
    .where('type', '=', 'taken_down')
    .execute()

describe('telling other sites to take a story down', () => {
  test('tells each that was told of it, once', async () => {
    const storyId = await told()
    await endEdition(db, storyId, { at: now, reason: 'consent_withdrawn', note: null })
    assert.equal(await recallFromPartners({ db, now }, { storyId }), 1)
    assert.equal(await recallFromPartners({ db, now }, { storyId }), 0)
    assert.deepEqual(await recalls(storyId), [{ partner_id: partner.id }])
  })

  test('tells nobody while it is out, nor anybody who never heard of it', async () => {
    assert.equal(await recallFromPartners({ db, now }, { storyId: await told() }), 0)
    const quiet = await storedStory(db, officer, { state: 'published' })
    await endEdition(db, quiet, { at: now, reason: 'taken_down', note: null })
    assert.equal(await recallFromPartners({ db, now }, { storyId: quiet }), 0)
  })
})
