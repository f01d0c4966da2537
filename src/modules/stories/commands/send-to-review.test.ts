import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPicture, storedStory } from '../factory.ts'
import { sendToReview } from './send-to-review.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const stateOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('sending a story to review', () => {
  test('a story that lacks nothing waits for its judge, and it is in the audit trail', async () => {
    const id = await storedStory(db, officer)
    await sendToReview({ db, actor: officer, now }, { id, version: 1 })

    assert.equal(await stateOf(id), 'in_review')
    const verdicts = await db.selectFrom('stories.verdict').selectAll().where('story_id', '=', id).execute()
    assert.deepEqual(
      verdicts.map(({ verdict, given_by }) => [verdict, given_by]),
      [['sent', officer.id]],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'stories.send')
  })

  test('a story without standfirst, text and cover is refused, each named at its field', async () => {
    const body = fromBlocks([{ p: 'Mới mấy chữ.' }])
    const id = await storedStory(db, officer, { withoutCover: true, standfirst: '', body })
    await assert.rejects(sendToReview({ db, actor: officer, now }, { id, version: 1 }), {
      kind: 'invalid',
      fields: {
        standfirst: 'stories.need.standfirst',
        body: 'stories.need.words',
        coverId: 'stories.need.cover',
      },
    })
    assert.equal(await stateOf(id), 'draft')
  })

  test('a picture without words keeps it from the review; its rights and consents may follow', async () => {
    const id = await storedStory(db, officer, { withoutCover: true })
    const cover = await storedPicture(db, id, officer, { rights: 'unknown', shown: 'unknown', alt: '' })
    await db.updateTable('stories.story').set({ cover_id: cover }).where('id', '=', id).execute()
    await assert.rejects(sendToReview({ db, actor: officer, now }, { id, version: 1 }), {
      fields: { [`anh-${cover}`]: 'stories.lack.alt' },
    })
    await db.updateTable('stories.picture').set({ alt: 'Mương' }).where('id', '=', cover).execute()
    await sendToReview({ db, actor: officer, now }, { id, version: 1 })
    assert.equal(await stateOf(id), 'in_review')
  })

  test('an officer elsewhere may not, and nothing is written', async () => {
    const id = await storedStory(db, officer)
    await assert.rejects(sendToReview({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal(await stateOf(id), 'draft')
  })

  test('one that waits already, or was changed meanwhile, is refused', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(sendToReview({ db, actor: officer, now }, { id, version: 2 }), { message: 'wrongState' })
    await assert.rejects(sendToReview({ db, actor: officer, now }, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(sendToReview({ db, actor: officer, now }, { id }), { fields: { version: 'notANumber' } })
  })
})
