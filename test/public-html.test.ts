import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedContest } from '#modules/contests/factory.ts'
import { storedEvent } from '#modules/events/factory.ts'
import { testDatabase } from './database.ts'
import { faultsOfHtml } from './valid-html.ts'
import { anOfficial, deskOf, someDay as now } from './world.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const [eventId, contestId] = [
  await storedEvent(db, officer, { state: 'announced' }),
  await openedContest(db, officer, now, { publicVote: 'on' }),
]
const [event, contest] = await Promise.all([
  db.selectFrom('events.event').select('slug').where('id', '=', eventId).executeTakeFirstOrThrow(),
  db.selectFrom('contests.contest').select('slug').where('id', '=', contestId).executeTakeFirstOrThrow(),
])
const anybody = deskOf(db, undefined)

/** The rooms of the public site that other modules keep; those of the portal itself are in `portal/routes/outside.test.tsx`. */
const rooms: [path: string, status: number][] = [
  ['/su-kien', 200],
  [`/su-kien/${event.slug}`, 200],
  ['/cuoc-thi', 200],
  [`/cuoc-thi/${contest.slug}`, 200],
  [`/cuoc-thi/${contest.slug}/du-thi`, 200],
  ['/gioi-thieu-guong', 200],
  ['/tra-cuu', 200],
  ['/dang-ky-thu', 200],
  ['/lay-y-kien', 200],
  ['/khong-co-trang-nay', 404],
]

for (const [path, status] of rooms)
  test(`html-validate finds no error in ${path}, in any language`, async () => {
    for (const language of ['', '/km', '/en']) {
      const answer = await anybody.request(`${language}${path}`)
      assert.equal(answer.status, status, language + path)
      assert.deepEqual(await faultsOfHtml(answer), [], language + path)
    }
  })

test('html-validate finds no error in the door', async () => {
  assert.deepEqual(await faultsOfHtml(await anybody.request('/dang-nhap')), [])
})
