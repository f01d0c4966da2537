import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedShowable, storedStory } from './factory.ts'
import { releaseDue } from './jobs.ts'
import { paths } from './paths.ts'
import { showRelease } from './queries/release.ts'
import { addPlan, endPlan } from './repository/release.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
const clock = (at: Date) => releaseDue.run({ db, now: at }, {})
const stateOf = async (id: string) =>
  (await db.selectFrom('stories.story').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

async function planned(over: Parameters<typeof storedStory>[2] = {}) {
  const id = await storedStory(db, officer, { state: 'approved', ...over })
  await addPlan(db, id, { for: minutes(60), by: officer.id, at: now })
  return id
}

describe('the clock of the newsroom', () => {
  test('a story goes out at its moment and not before, once, as an act of the product in the audit trail', async () => {
    const id = await planned()
    await clock(minutes(59))
    assert.equal(await stateOf(id), 'approved')
    await clock(minutes(60))
    await clock(minutes(61))
    assert.equal(await stateOf(id), 'published')
    const editions = await db.selectFrom('stories.edition').selectAll().where('story_id', '=', id).execute()
    assert.deepEqual([editions.length, editions[0]?.published_at], [1, minutes(60)])
    assert.equal((await showRelease(db, id)).last?.outcome, 'published')
    const entries = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
    assert.deepEqual(
      entries.map(({ action, actor_id }) => [action, actor_id]),
      [['stories.releaseByClock', null]],
    )
  })

  test('two hours after its moment it still goes out; later it is skipped rather than late', async () => {
    const [inTime, late] = [await planned(), await planned()]
    await db
      .updateTable('stories.release')
      .set({ planned_for: minutes(30) })
      .where('story_id', '=', late)
      .execute()
    await clock(minutes(180))
    assert.deepEqual([await stateOf(inTime), await stateOf(late)], ['published', 'approved'])
    const { last } = await showRelease(db, late)
    assert.deepEqual([last?.outcome, last?.why], ['skipped', 'stories.tooLate'])
    await clock(minutes(181))
    assert.equal(await stateOf(late), 'approved')
  })

  test('without the consent of that moment it is skipped by name, which the desk reads and the audit trail keeps', async () => {
    const exemplarId = await storedShowable(db, officer, 'Kim Sô Phia')
    const id = await planned({ exemplarIds: [exemplarId], title: 'Lớp học ấp' })
    await db
      .updateTable('exemplars.consent')
      .set({ until: '2024-06-10' })
      .where('exemplar_id', '=', exemplarId)
      .execute()
    await clock(minutes(60))
    const { last } = await showRelease(db, id)
    assert.deepEqual([last?.outcome, last?.why, last?.who], ['skipped', 'stories.noConsent', 'Kim Sô Phia'])
    const desk = deskOf(db, officer, { now: minutes(61) })
    assert.match(await (await desk.request('/lam-viec')).text(), /Bài hẹn giờ chưa đăng: “Lớp học ấp”.*Kim Sô Phia/s)
    assert.match(
      await (await desk.request(paths.show(id))).text(),
      /Bài hẹn lúc 11\/06\/2024 10:00 chưa đăng.*sự đồng ý.*Kim Sô Phia/s,
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'stories.skipRelease')
  })

  test('a story that went back, lost its cover or whose exemplar is on hold is skipped, and one does not stop another', async () => {
    const back = await planned()
    await db.updateTable('stories.story').set({ state: 'draft' }).where('id', '=', back).execute()
    const bare = await planned({ withoutCover: true })
    const exemplarId = await storedShowable(db, officer)
    await db
      .updateTable('exemplars.exemplar')
      .set({ stage: 'on_hold', held_stage: 'recognised', hold_reason: 'Khen thưởng bị thu hồi' })
      .where('id', '=', exemplarId)
      .execute()
    const held = await planned({ exemplarIds: [exemplarId] })
    const good = await planned()
    await clock(minutes(60))
    const why = async (id: string) => (await showRelease(db, id)).last?.why
    assert.deepEqual(
      [await why(back), await why(bare), await why(held)],
      ['wrongState', 'stories.unready', 'stories.onHold'],
    )
    assert.equal(await stateOf(good), 'published')
  })

  test('a moment that was taken back passes without anything', async () => {
    const id = await planned()
    await endPlan(db, id, { outcome: 'cancelled', at: minutes(5) })
    await clock(minutes(60))
    assert.deepEqual([await stateOf(id), (await showRelease(db, id)).last?.outcome], ['approved', 'cancelled'])
  })

  test('the page of an approved story plans, says so, and takes it back; a wrong hour is told at its field', async () => {
    const id = await storedStory(db, officer, { state: 'approved' })
    const desk = deskOf(db, officer)
    const wrong = await desk.post(paths.planRelease(id), { version: '2', day: '12/06/2024', hour: 'sáng' })
    assert.match(await wrong.text(), /id="hour-error"[^>]*>Ghi giờ như 08:00/)
    await desk.post(paths.planRelease(id), { version: '2', day: '12/06/2024', hour: '8:00' })
    assert.match(await (await desk.request(paths.show(id))).text(), /Bài tự đăng lúc 12\/06\/2024 08:00/)
    assert.equal((await desk.post(paths.cancelRelease(id), {})).status, 303)
  })
})
