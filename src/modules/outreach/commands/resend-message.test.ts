import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedStory } from '#modules/stories/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPartner } from '../factory.ts'
import { noteMessage } from '../repository/message.ts'
import { resendMessage } from './resend-message.ts'
import { tellPartners } from './tell-partners.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
await storedPartner(db, admin)
const failed = async () => {
  const storyId = await storedStory(db, officer, { state: 'published' })
  const edition = await db
    .selectFrom('stories.edition')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  await tellPartners({ db, now }, { storyId, editionId: edition.id })
  const message = await db
    .selectFrom('outreach.message')
    .select('id')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  await noteMessage(db, message.id, 'failed', '500')
  return { storyId, messageId: message.id }
}
const stateOf = async (id: string) =>
  (await db.selectFrom('outreach.message').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

describe('telling a site again', () => {
  test('begins the tries anew, by the desk of the story or the administrator, in the audit trail of the story', async () => {
    for (const actor of [officer, admin]) {
      const { storyId, messageId } = await failed()
      await resendMessage({ db, actor, now }, { messageId })
      assert.equal(await stateOf(messageId), 'waiting')
      const entry = await db
        .selectFrom('audit.entry')
        .select('action')
        .where('about_id', '=', storyId)
        .executeTakeFirst()
      assert.equal(entry?.action, 'outreach.resendMessage')
    }
  })

  test('is not for another desk; nothing is written', async () => {
    const { messageId } = await failed()
    await assert.rejects(resendMessage({ db, actor: stranger, now }, { messageId }), { kind: 'forbidden' })
    assert.equal(await stateOf(messageId), 'failed')
  })

  test('only what failed; an id that is none names its field', async () => {
    const { messageId } = await failed()
    await resendMessage({ db, actor: officer, now }, { messageId })
    await assert.rejects(resendMessage({ db, actor: officer, now }, { messageId }), { message: 'wrongState' })
    await assert.rejects(resendMessage({ db, actor: officer, now }, { messageId: 'x' }), {
      fields: { messageId: 'required' },
    })
  })
})
