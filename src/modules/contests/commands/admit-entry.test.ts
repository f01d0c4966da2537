import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedFile } from '#modules/exemplars/factory.ts'
import { openedContest, sentEntry, typedEntry } from '../factory.ts'
import { admitEntry } from './admit-entry.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('at').execute()

describe('admitEntry', () => {
  test('an entry goes to the judges with more words to cover', async () => {
    const contest = await openedContest(db, officer, now)
    const { id } = await sentEntry(db, contest, now)
    await admitEntry({ db, actor: officer, now }, { id, version: 1, covered: 'Tư Cầu Tre, trường Đa Lộc' })
    const { state, covered, checked_by } = await row(id)
    assert.deepEqual([state, covered, checked_by], ['admitted', ['Tư Cầu Tre', 'trường Đa Lộc'], officer.id])
    const last = (await trail(contest)).at(-1)!
    assert.equal(last.action, 'contests.admitEntry')
    assert.doesNotMatch(JSON.stringify(last.input), /Cầu/)
  })

  test('one without a text needs a file whose own data can be taken off', async () => {
    const contest = await openedContest(db, officer, now)
    const id = await typedEntry(db, officer, contest, now, { body: '' })
    const admit = (fileId: string) => admitEntry({ db, actor: officer, now }, { id, version: 1, fileId })
    await assert.rejects(admit(''), { fields: { file: 'contests.needsJudgeFile' } })
    const foreign = await storedFile(db, stranger.post.unitId, 'x.pdf', stranger)
    await assert.rejects(admit(foreign), { fields: { file: 'contests.notYourFile' } })
    await admit(await storedFile(db, officer.post.unitId, 'da-che.pdf', officer))
    assert.equal((await row(id)).state, 'admitted')
  })

  test('another unit may not; once judging began none is let in', async () => {
    const contest = await openedContest(db, officer, now)
    const { id } = await sentEntry(db, contest, now)
    await assert.rejects(admitEntry({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    await db.updateTable('contests.contest').set({ state: 'judging' }).where('id', '=', contest).execute()
    await assert.rejects(admitEntry({ db, actor: officer, now }, { id, version: 1 }), { kind: 'conflict' })
    assert.equal((await row(id)).state, 'received')
  })
})
