import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { judgedContest, resultsDay, scored, versionOf } from '../factory.ts'
import { findEntryAnswer } from '../queries/answer.ts'
import { readMinutes } from '../queries/minutes.ts'
import { showContest } from '../queries/contest.ts'
import { scopeOf } from '#platform/access/index.ts'
import { announceResults } from './announce.ts'
import { correctResults } from './correct-results.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const scene = { db, actor: officer, now: resultsDay }
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const places = async (id: string) =>
  (
    await db
      .selectFrom('contests.result as r')
      .leftJoin('contests.prize as p', 'p.id', 'r.prize_id')
      .select(['r.entry_id', 'p.name'])
      .where('r.contest_id', '=', id)
      .orderBy('r.place')
      .execute()
  ).map((it) => [it.entry_id, it.name])

/** Results of three entries: the first wins, the second comes after, the third misses the mark. */
async function announced() {
  const judged = await judgedContest(db, { officer, judges: [one, two], now, entries: [{}, {}, {}] })
  const [a, b, c] = judged.entryIds as [string, string, string]
  for (const judge of [one, two]) {
    await scored(db, judged.id, a, judge, [50, 30])
    await scored(db, judged.id, b, judge, [40, 30])
    await scored(db, judged.id, c, judge, [10, 10])
  }
  await announceResults(scene, { id: judged.id, version: await versionOf(db, judged.id) })
  return { id: judged.id, a, b, c }
}

describe('correctResults', () => {
  test('who comes behind moves up; the notice is public, what stood before is kept, and the minutes stay', async () => {
    const { id, a, b, c } = await announced()
    const why = 'Bài chép lại từ báo'
    const correct = async (kind: string) =>
      correctResults(scene, { id, version: await versionOf(db, id), entryId: a, kind, why })
    await correct('take_off')
    assert.deepEqual(await places(id), [
      [b, 'Giải Nhất'],
      [c, null],
    ])
    assert.equal((await trail(id)).at(-1)?.action, 'contests.correctResults')

    const { slug } = await db
      .selectFrom('contests.contest')
      .select('slug')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const page = await (await deskOf(db, undefined, { files: aStore() }).request(`/cuoc-thi/${slug}`)).text()
    assert.match(page, /Đính chính lần 1[\s\S]*Loại khỏi kết quả: «Bài 1»[\s\S]*Bài chép lại từ báo/)
    assert.match(page, /Giải trước khi đính chính[\s\S]*Giải Nhất, <span lang="vi">«Bài 1»/)
    const { receipt } = await db
      .selectFrom('contests.entry')
      .select('receipt')
      .where('id', '=', a)
      .executeTakeFirstOrThrow()
    assert.equal((await findEntryAnswer(db, receipt, 'vi'))?.answer, why)
    const minutes = await readMinutes(db, await showContest(db, scopeOf(officer), id), '2024-07-01')
    assert.deepEqual([minutes.categories[0]!.rows.length, minutes.corrections.length], [3, 1])

    await assert.rejects(correct('take_off'), { fields: { entryId: 'notAChoice' } })
    await correct('put_back')
    assert.deepEqual(await places(id), [
      [a, 'Giải Nhất'],
      [b, 'Giải Nhì'],
      [c, null],
    ])
  })

  test('another unit may not, nor a judge; an entry and the reason are asked, and nothing changes', async () => {
    const { id, a } = await announced()
    const before = await places(id)
    const version = await versionOf(db, id)
    const input = { id, version, entryId: a, kind: 'take_off', why: 'Sai thể lệ' }
    for (const actor of [stranger, one])
      await assert.rejects(correctResults({ ...scene, actor }, input), { kind: 'forbidden' })
    await assert.rejects(correctResults(scene, { ...input, entryId: '', why: '', kind: 'x' }), {
      fields: { entryId: 'required', why: 'required', kind: 'notAChoice' },
    })
    await assert.rejects(correctResults(scene, { ...input, entryId: id }), { fields: { entryId: 'notAChoice' } })
    assert.deepEqual(await places(id), before)
  })

  test('not before there are results', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const input = { id, version: await versionOf(db, id), entryId: entryIds[0], kind: 'take_off', why: 'Sai' }
    await assert.rejects(correctResults(scene, input), { fields: { form: 'contests.noResults' } })
  })
})
