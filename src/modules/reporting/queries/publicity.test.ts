import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { addDelivery, type Channel } from '#modules/stories/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedReport, storedRound, storedSteps } from '../factory.ts'
import { listBehind } from './records.ts'
import { showReport } from './report.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const [first, second] = [await storedExemplar(db, officer), await storedExemplar(db, officer)]
await storedSteps(db, first, officer, { published: '2024-06-02' })
const { story_id: storyId } = await db
  .selectFrom('stories.story_exemplar')
  .select('story_id')
  .where('exemplar_id', '=', first)
  .executeTakeFirstOrThrow()
await db.insertInto('stories.story_exemplar').values({ story_id: storyId, exemplar_id: second }).execute()
const { id: editionId } = await db
  .selectFrom('stories.edition')
  .select('id')
  .where('story_id', '=', storyId)
  .executeTakeFirstOrThrow()
const figures = async () => (await showReport(db, scopeOf(officer), reportId, '2024-11-25')).figures

async function carry(channel: Channel, carriedOn: string, seconds: number | null = null, recordedAt = now) {
  const id = newId()
  await addDelivery(db, {
    ...{ id, storyId, editionId, formId: null, channel, outlet: 'Đài tỉnh', carriedOn, seconds, place: null },
    ...{ link: null, fileId: null, unitId: officer.post.unitId, due: null, by: officer.id, at: recordedAt },
  })
  return id
}

const read = (day: string, kind: 'page' | 'mail', count: number) =>
  db.insertInto('outreach.reading').values({ day, kind, subject: storyId, story_id: storyId, count }).execute()

test('each carrying is a figure of its channel, a story of two exemplars once, and the kit is none', async () => {
  const air = [await carry('radio', '2024-07-01', 150), await carry('television', '2024-08-01', 60)].sort()
  await carry('loudspeaker', '2024-07-02', 45)
  await carry('web', '2024-07-03')
  await carry('spoken', '2024-07-04')
  await carry('kit', '2024-07-05')
  await carry('print', '2023-12-31') // of another year
  await carry('print', '2024-11-20', null, new Date('2024-12-20T02:00:00Z')) // told after the cut-off
  const { I6d, I6r, I6l, I6b, I6w, I6k, I6a } = await figures()
  assert.deepEqual(I6r.ids, air)
  assert.deepEqual(
    [I6d, I6r, I6l, I6b, I6w, I6k].map(({ value }) => value),
    [5, 2, 1, 0, 1, 1],
  )
  assert.equal(I6a.value, 4) // 255 seconds
  const { records, hidden } = await listBehind(db, scopeOf(officer), 'delivery', I6d.ids!)
  assert.deepEqual([records.length, hidden], [5, 0])
  assert.match(records[0]!.about ?? '', /^Đài tỉnh: /)
})

test('readings and opened mails of the year are added up by story, those after the cut-off are not', async () => {
  await read('2024-07-01', 'page', 40)
  await read('2024-07-02', 'mail', 3)
  await read('2023-07-02', 'page', 500)
  await read('2024-12-24', 'page', 70)
  const { I6v, I6m } = await figures()
  assert.deepEqual([I6v.value, I6v.amounts, I6m.value], [43, { [storyId]: 43 }, 0])
})
