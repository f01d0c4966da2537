import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, resultsDay, scored, versionOf } from '../factory.ts'
import { announceResults } from './announce.ts'
import { beginStory } from './begin-story.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const judges = [await anOfficial(db, 'judge', 'tinh-tra-vinh'), await anOfficial(db, 'judge', 'tinh-tra-vinh')]
const exemplarId = await storedExemplar(db, commune)
const { code } = await db
  .selectFrom('exemplars.exemplar')
  .select('code')
  .where('id', '=', exemplarId)
  .executeTakeFirstOrThrow()
const stories = () => db.selectFrom('stories.story').selectAll().execute()
const { id, entryIds } = await judgedContest(db, { officer, judges, now })
const [won, lost] = entryIds as [string, string]
for (const judge of judges) {
  await scored(db, id, won, judge, [50, 30])
  await scored(db, id, lost, judge, [5, 3])
}
const scene = { db, actor: officer, now: resultsDay }
await announceResults(scene, { id, version: await versionOf(db, id) })

describe('beginStory', () => {
  test('another unit may not; a record is asked that may be written about; who won nothing is no winner', async () => {
    const begin = (actor: typeof officer, input: object) => beginStory({ db, actor, now: resultsDay }, input)
    await assert.rejects(begin(commune, { id: won, code }), { kind: 'forbidden' })
    await assert.rejects(begin(officer, { id: won, code: '' }), { fields: { code: 'required' } })
    await assert.rejects(begin(officer, { id: won, code: 'XX-0' }), { fields: { code: 'contests.noSuchCode' } })
    await assert.rejects(begin(officer, { id: lost, code }), { kind: 'missing' })
    assert.deepEqual(await stories(), [])
  })

  test('a winner goes into the newsroom as a draft with its text and its authors, once', async () => {
    const { id: storyId } = await beginStory(scene, { id: won, code: code.toLowerCase() })
    const [story] = await stories()
    assert.deepEqual([story?.id, story?.title, story?.state], [storyId, 'Bài 1', 'draft'])
    assert.equal(story?.author, 'Lâm Thị Hồng Gấm')
    assert.match(JSON.stringify(story?.body), /vác tre tới thay/)
    const entries = db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('id')
    assert.equal((await entries.execute()).at(-1)?.action, 'contests.beginStory')
    await assert.rejects(beginStory(scene, { id: won, code }), { fields: { form: 'contests.hasStory' } })
  })
})
