import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedLink, storedStory } from '../factory.ts'
import { answerLink } from './answer-link.ts'
import { recallLink } from './recall-link.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const agree = { answer: 'approve', typedName: 'Lâm Thị Hồng', note: '' }
const open = async () => {
  const id = await storedStory(db, officer, { state: 'in_review' })
  return { id, link: await storedLink(db, id, officer) }
}
const recalledAt = async (id: string) =>
  (await db.selectFrom('stories.approval_link').select('recalled_at as at').where('id', '=', id).executeTakeFirst())?.at

describe('taking a link back', () => {
  test('whoever is at the desk takes it back; from then on it decides nothing, and the audit trail says who', async () => {
    const { id, link } = await open()
    await recallLink({ db, actor: head, now }, { id, linkId: link.id })
    await assert.rejects(answerLink({ db, now }, link, agree), { message: 'stories.link.recalled' })
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.actor_id], ['stories.recallLink', head.id])
  })

  test('another desk may not; nothing is written', async () => {
    const { id, link } = await open()
    await assert.rejects(recallLink({ db, actor: stranger, now }, { id, linkId: link.id }), { kind: 'forbidden' })
    assert.equal(await recalledAt(link.id), null)
  })

  test('a link that was used is not taken back, nor one of another story, nor one that is none', async () => {
    const { id, link } = await open()
    await answerLink({ db, now }, link, agree)
    await assert.rejects(recallLink({ db, actor: officer, now }, { id, linkId: link.id }), { message: 'wrongState' })
    const other = await open()
    await assert.rejects(recallLink({ db, actor: officer, now }, { id, linkId: other.link.id }), { kind: 'missing' })
    await assert.rejects(recallLink({ db, actor: officer, now }, { id, linkId: 'x' }), {
      fields: { linkId: 'required' },
    })
  })
})
