import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedStory } from '../factory.ts'
import { issueLink } from './issue-link.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const orientation = await anOfficial(db, 'orientation', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const person = {
  outsider: 'Lâm Thị Hồng',
  outsiderTitle: 'Trưởng phòng',
  agency: 'Ban Tuyên giáo',
  email: 'hong@vidu.vn',
}
const form = (id: string) => ({ id, version: 2, token: newToken(), days: '3', ...person })
const linksOf = (id: string) => db.selectFrom('stories.approval_link').selectAll().where('story_id', '=', id).execute()

describe('a link for somebody outside', () => {
  test('holds three days for this very text; its secret is kept nowhere, the rest is in the audit trail', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    const sent = form(id)
    await issueLink({ db, actor: officer, now }, sent)
    const [link] = await linksOf(id)
    assert.deepEqual([link?.token_hash, link?.text_number, link?.email], [hashToken(sent.token), 1, 'hong@vidu.vn'])
    assert.equal(link?.expires_at.getTime(), now.getTime() + 3 * 86_400_000)
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['stories.issueLink', officer.id])
    const kept = JSON.stringify(entry.input)
    assert.match(kept, /Lâm Thị Hồng/)
    assert.doesNotMatch(kept, new RegExp(`${sent.token}|${hashToken(sent.token)}|hong@`))
  })

  test('an approval by it will count only where whoever issues it may approve that text themselves', async () => {
    const worth = async (actor: typeof head, writer = officer) => {
      const id = await storedStory(db, writer, { state: 'in_review' })
      await issueLink({ db, actor, now }, form(id))
      return (await linksOf(id))[0]?.decides
    }
    assert.deepEqual([await worth(officer), await worth(head), await worth(orientation)], [false, true, true])
    assert.equal(await worth(head, head), false, 'four eyes')
  })

  test('another desk may not, nor is there one for a text that nobody sent or that was saved since; nothing is written', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    await assert.rejects(issueLink({ db, actor: stranger, now }, form(id)), { kind: 'forbidden' })
    await assert.rejects(issueLink({ db, actor: officer, now }, { ...form(id), version: 1 }), { kind: 'stale' })
    const draft = await storedStory(db, officer)
    const early = { ...form(draft), version: 1 }
    await assert.rejects(issueLink({ db, actor: officer, now }, early), { message: 'stories.notInReview' })
    assert.deepEqual([...(await linksOf(id)), ...(await linksOf(draft))], [])
  })

  test('bad input names its field: nobody, no agency, an address that is none, more than fourteen days', async () => {
    const id = await storedStory(db, officer, { state: 'in_review' })
    const bad = { ...form(id), outsider: ' ', outsiderTitle: '', agency: 'x'.repeat(201), email: 'hong', days: '15' }
    await assert.rejects(issueLink({ db, actor: officer, now }, bad), {
      fields: {
        ...{ outsider: 'required', outsiderTitle: 'required', agency: 'tooLong', email: 'stories.badEmail' },
        days: 'tooLarge',
      },
    })
  })
})
