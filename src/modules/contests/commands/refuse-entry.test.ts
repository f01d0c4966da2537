import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest, sentEntry } from '../factory.ts'
import { findEntryAnswer } from '../queries/answer.ts'
import { refuseEntry } from './refuse-entry.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('at').execute()

describe('refuseEntry', () => {
  test('an entry is not judged, and its author reads why under the receipt', async () => {
    const contest = await openedContest(db, officer, now)
    const { id, receipt } = await sentEntry(db, contest, now)
    await refuseEntry({ db, actor: officer, now }, { id, version: 1, reason: 'Bài đã đăng báo năm 2022' })
    assert.equal((await row(id)).state, 'refused')
    assert.equal((await findEntryAnswer(db, receipt, 'vi'))?.answer, 'Bài đã đăng báo năm 2022')
    assert.equal((await trail(contest)).at(-1)?.action, 'contests.refuseEntry')
  })

  test('another unit may not; a reason is asked; both leave it as it is', async () => {
    const contest = await openedContest(db, officer, now)
    const { id } = await sentEntry(db, contest, now)
    const reason = 'Không hợp lệ'
    await assert.rejects(refuseEntry({ db, actor: stranger, now }, { id, version: 1, reason }), { kind: 'forbidden' })
    await assert.rejects(refuseEntry({ db, actor: officer, now }, { id, version: 1, reason: '' }), {
      fields: { reason: 'required' },
    })
    assert.equal((await row(id)).state, 'received')
  })
})
