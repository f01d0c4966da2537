import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newToken } from '#platform/credentials/token.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { aBody, storedLink, storedStory } from '../factory.ts'
import { getStory } from '../repository/story.ts'
import { answerLink } from './answer-link.ts'
import { saveStory } from './save.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const agree = { answer: 'approve', typedName: 'Lâm Thị Hồng', note: 'Bài tốt' }
const back = { answer: 'return', typedName: 'Lâm Thị Hồng', note: 'Ghi rõ ấp nào' }
const asked = async (issuer = head, over: Parameters<typeof storedLink>[3] = { decides: true }) => {
  const id = await storedStory(db, officer, { state: 'in_review' })
  return { id, link: await storedLink(db, id, issuer, over) }
}
const stateOf = async (id: string) => (await getStory(db, id)).state
const verdictsOf = (id: string) => db.selectFrom('stories.verdict').selectAll().where('story_id', '=', id).execute()
const entriesOf = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()

describe('an answer from outside', () => {
  test('approves by a link of somebody who may approve that text, in the audit trail with who issued it and the name as typed', async () => {
    const { id, link } = await asked()
    assert.equal(await answerLink({ db, now }, link, { ...agree, typedName: 'Lâm Hồng' }), 'approved')
    assert.equal(await stateOf(id), 'approved')
    const [verdict] = await verdictsOf(id)
    assert.deepEqual([verdict?.verdict, verdict?.given_by, verdict?.link_id], ['approved', head.id, link.id])
    const [entry] = await entriesOf(id)
    const input = entry?.input as Record<string, unknown>
    assert.deepEqual([entry?.action, entry?.actor_id], ['stories.byLink.approved', null])
    assert.deepEqual([input.issuedBy, input.typedName, input.outsider], [head.id, 'Lâm Hồng', 'Lâm Thị Hồng'])
  })

  test('is an opinion by the link of somebody who may not approve it, and of somebody who no longer may', async () => {
    const { id, link } = await asked(officer, { decides: false })
    assert.equal(await answerLink({ db, now }, link, agree), 'opinion')
    assert.deepEqual([await stateOf(id), await verdictsOf(id)], ['in_review', []])
    const former = await anOfficial(db, 'head', 'xa-chau-dien')
    const later = await asked(former)
    await db.updateTable('identity.post').set({ valid_to: '2024-06-10' }).where('official_id', '=', former.id).execute()
    assert.equal(await answerLink({ db, now }, later.link, agree), 'opinion')
    assert.equal(await stateOf(later.id), 'in_review')
  })

  test('returns the text with its words, whoever issued the link', async () => {
    for (const [issuer, decides] of [
      [head, true],
      [officer, false],
    ] as const) {
      const { id, link } = await asked(issuer, { decides })
      assert.equal(await answerLink({ db, now }, link, back), 'returned')
      assert.equal(await stateOf(id), 'draft')
      const [verdict] = await verdictsOf(id)
      assert.deepEqual([verdict?.verdict, verdict?.note], ['returned', 'Ghi rõ ấp nào'])
    }
  })

  test('is given once, not with another secret, not after the last moment; nothing is written', async () => {
    const used = await asked()
    await answerLink({ db, now }, used.link, agree)
    await assert.rejects(answerLink({ db, now }, used.link, back), { message: 'stories.link.used' })
    assert.equal((await entriesOf(used.id)).length, 1)
    const { id, link } = await asked()
    await assert.rejects(answerLink({ db, now }, { ...link, token: newToken() }, agree), { kind: 'missing' })
    await assert.rejects(answerLink({ db, now }, { ...link, token: '' }, agree), { kind: 'missing' })
    const late = new Date('2024-06-14T02:00:01Z')
    await assert.rejects(answerLink({ db, now: late }, link, agree), { message: 'stories.link.expired' })
    assert.deepEqual([await stateOf(id), await entriesOf(id)], ['in_review', []])
  })

  test('decides nothing on a text that was saved since, also when that one waits for its review', async () => {
    const { id, link } = await asked()
    const { version, fieldId, coverId } = await getStory(db, id)
    const text = { title: 'Tên khác', standfirst: 'Lời khác', author: '', body: JSON.stringify(aBody()), topicId: '' }
    await saveStory({ db, actor: officer, now }, { id, version, fieldId, coverId, ...text })
    await db.updateTable('stories.story').set({ state: 'in_review' }).where('id', '=', id).execute()
    await assert.rejects(answerLink({ db, now }, link, agree), { message: 'stories.link.changed' })
    await assert.rejects(answerLink({ db, now }, link, back), { message: 'stories.link.changed' })
    assert.equal(await stateOf(id), 'in_review')
  })

  test('of two at the same moment one counts', async () => {
    const { id, link } = await asked()
    const ends = await Promise.allSettled([answerLink({ db, now }, link, agree), answerLink({ db, now }, link, back)])
    assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal((await verdictsOf(id)).length, 1)
  })

  test('bad input names its field: no answer, no name, a return without words', async () => {
    const { id, link } = await asked()
    await assert.rejects(answerLink({ db, now }, link, { answer: '', typedName: ' ', note: '' }), {
      fields: { answer: 'notAChoice', typedName: 'required' },
    })
    await assert.rejects(answerLink({ db, now }, link, { ...back, note: ' ' }), { fields: { note: 'required' } })
    await assert.rejects(answerLink({ db, now }, link, { ...agree, note: 'x'.repeat(2001) }), {
      fields: { note: 'tooLong' },
    })
    assert.deepEqual([await stateOf(id), await entriesOf(id)], ['in_review', []])
  })
})
