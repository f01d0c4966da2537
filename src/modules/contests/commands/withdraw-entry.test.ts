import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, scored, sentEntry, sheetOf, openedContest } from '../factory.ts'
import { findEntryAnswer } from '../queries/answer.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const row = (id: string) => db.selectFrom('contests.entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const reader = deskOf(db, undefined, { files: aStore() })

describe('an author who takes an entry back', () => {
  test('does it by the receipt, on a page without an account; the contact is forgotten, the trail keeps it', async () => {
    const contest = await openedContest(db, officer, now)
    const { id, receipt } = await sentEntry(db, contest, now)
    const answer = await (await reader.request(`/tra-cuu/${receipt}`)).text()
    const path = `/tra-cuu/${receipt}/rut-bai`
    assert.match(answer, new RegExp(`href="${path}"`))
    assert.match(await (await reader.request(path)).text(), /Chiếc cầu tre của ông Tư/)
    assert.equal((await reader.post(path, {})).status, 303)

    const { state, contact, withdrawn_at } = await row(id)
    assert.deepEqual([state, contact, withdrawn_at !== null], ['withdrawn', null, true])
    assert.equal((await trail(contest)).at(-1)?.action, 'contests.withdrawEntry')
    const after = await (await reader.request(`/tra-cuu/${receipt}`)).text()
    assert.match(after, /Tác giả đã rút bài/)
    assert.doesNotMatch(after, /rut-bai/)
    assert.equal((await reader.post(path, {})).status, 409)
  })

  test('nobody judges it any more, and the others are ranked without it', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const { receipt } = await row(entryIds[0]!)
    const sheet = await sheetOf(db, entryIds[0]!, one.id)
    await withdrawEntry({ db, now: judgingDay }, { receipt })
    await assert.rejects(scored(db, id, entryIds[0]!, one, [50, 30]), { fields: { form: 'contests.entryWithdrawn' } })
    assert.equal((await deskOf(db, one, { now: judgingDay }).request(`/lam-viec/cham-thi/${sheet}`)).status, 404)
  })

  test('not under a receipt that is none, and not once the results are out', async () => {
    await assert.rejects(withdrawEntry({ db, now }, { receipt: 'DT-0000-0000' }), { kind: 'missing' })
    await assert.rejects(withdrawEntry({ db, now }, {}), { fields: { receipt: 'required' } })
    const contest = await openedContest(db, officer, now)
    const { id, receipt } = await sentEntry(db, contest, now)
    await db
      .updateTable('contests.contest')
      .set({ state: 'results', results_at: now })
      .where('id', '=', contest)
      .execute()
    await assert.rejects(withdrawEntry({ db, now }, { receipt }), { fields: { form: 'contests.withdrawTooLate' } })
    assert.equal((await row(id)).state, 'received')
    assert.equal((await findEntryAnswer(db, receipt, 'vi'))?.act, undefined)
  })
})
