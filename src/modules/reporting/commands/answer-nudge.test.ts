import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { paths } from '../paths.ts'
import { addNudge } from '../repository/nudge.ts'
import { answerNudge } from './answer-nudge.ts'

const db = await testDatabase()
const now = new Date('2024-09-15T02:00:00Z')
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const commune = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const other = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const id = newId(now)
const sent = { unitId: commune.post.unitId, fromUnitId: province.post.unitId, year: 2024, owed: 2, has: 0, expected: 1 }
await addNudge(db, { id, ...sent, by: province.id, at: now })
const said = { id, version: 1, answer: 'Tháng 10 phát loa hai gương đã công nhận.' }
const saved = () => db.selectFrom('reporting.nudge').select('answer').where('id', '=', id).executeTakeFirstOrThrow()
const work = async (it: typeof commune) => (await deskOf(db, it, { now }).request('/lam-viec')).text()

describe('answering about a quota', () => {
  test('it stands in the work of the unit that was told, and of no other', async () => {
    const shown = await work(commune)
    assert.match(shown, /Chỉ tiêu năm 2024 có thể thiếu 1 trên 2/)
    assert.ok(shown.includes(paths.nudged(id)))
    assert.doesNotMatch(await work(other), /có thể thiếu/)
    assert.equal((await deskOf(db, other, { now }).request(paths.nudged(id))).status, 404)
  })

  test('another unit, or the one that told, may not answer, nor does an empty one pass', async () => {
    for (const actor of [other, province])
      await assert.rejects(answerNudge({ db, actor, now }, said), { kind: 'forbidden' })
    await assert.rejects(answerNudge({ db, actor: commune, now }, { ...said, answer: ' ' }), {
      fields: { answer: 'required' },
    })
    assert.equal((await saved()).answer, null)
  })

  test('answered it leaves the work, stands on the board above, and is answered once', async () => {
    const desk = deskOf(db, commune, { now })
    assert.equal((await desk.post(paths.nudged(id), { version: '1', answer: said.answer })).status, 303)
    const entries = await db
      .selectFrom('audit.entry')
      .select('about_id')
      .where('action', '=', 'reporting.answerNudge')
      .execute()
    assert.deepEqual(entries, [{ about_id: commune.post.unitId }])
    assert.doesNotMatch(await work(commune), /có thể thiếu/)
    assert.match(
      await (await deskOf(db, province, { now }).request(paths.board({ khoi: 'commune' }))).text(),
      /Tháng 10 phát loa/,
    )
    await assert.rejects(answerNudge({ db, actor: commune, now }, { ...said, version: 2 }), { kind: 'conflict' })
  })
})
