import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedAchievement, storedEvidence } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedShowable, storedStory } from '../factory.ts'
import { listSheet } from '../queries/fact-sheet.ts'
import { drawFacts } from './draw-facts.ts'
import { removeFact } from './remove-fact.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')

async function aStory() {
  const exemplarId = await storedShowable(db, officer)
  const achievementId = await storedAchievement(db, exemplarId, 'Thu nhập mỗi năm')
  await db
    .updateTable('exemplars.achievement')
    .set({ before_value: '96 triệu', after_value: '310 triệu' })
    .where('id', '=', achievementId)
    .execute()
  await storedAchievement(db, exemplarId, 'Giúp 14 hộ trữ nước', 2)
  const evidenceId = await storedEvidence(db, exemplarId, officer, head)
  await db
    .updateTable('exemplars.evidence')
    .set({ achievement_id: achievementId })
    .where('id', '=', evidenceId)
    .execute()
  return await storedStory(db, officer, { exemplarIds: [exemplarId] })
}

describe('drawing facts from the record', () => {
  test('takes every achievement with its numbers and its confirmed evidence, once; it is in the audit trail', async () => {
    const id = await aStory()
    await drawFacts({ db, actor: officer, now }, { id })
    const sheet = await listSheet(db, id)
    assert.deepEqual(
      sheet.map(({ claim }) => claim),
      ['Thu nhập mỗi năm: 96 triệu → 310 triệu', 'Giúp 14 hộ trữ nước'],
    )
    assert.match(sheet[0]!.source, /^Hồ sơ ĐH-\d{4}-\d+; Biên bản họp ấp$/)
    assert.match(sheet[1]!.source, /^Hồ sơ ĐH-\d{4}-\d+$/)
    assert.deepEqual([sheet[0]!.writtenById, sheet[0]!.confirmedAt], [officer.id, null])
    await assert.rejects(drawFacts({ db, actor: officer, now }, { id }), { message: 'stories.nothingToDraw' })
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.drawFacts')
  })

  test('what was taken off the sheet can be drawn again', async () => {
    const id = await aStory()
    await drawFacts({ db, actor: officer, now }, { id })
    const [first] = await listSheet(db, id)
    await removeFact({ db, actor: officer, now }, { id: first!.id, version: 1 })
    await drawFacts({ db, actor: officer, now }, { id })
    assert.equal((await listSheet(db, id)).length, 2)
  })

  test('a desk elsewhere may not, a story that does not exist is refused, and nothing is written', async () => {
    const id = await aStory()
    await assert.rejects(drawFacts({ db, actor: stranger, now }, { id }), { kind: 'forbidden' })
    await assert.rejects(drawFacts({ db, actor: officer, now }, { id: 'x' }), { fields: { id: 'required' } })
    assert.deepEqual(await listSheet(db, id), [])
  })
})
