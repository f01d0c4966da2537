import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest, someTerms, storedContest } from '../factory.ts'
import { amendContest } from './amend.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )
const amendmentsOf = (id: string) =>
  db.selectFrom('contests.amendment').selectAll().where('contest_id', '=', id).orderBy('number').execute()

describe('amendContest', () => {
  test('an open contest changes in public: each part as it was and as it is, with the reason', async () => {
    const id = await openedContest(db, officer, now)
    const why = 'Thêm giải để khuyến khích'
    const longer = { ...someTerms, id, version: 2, why, closesOn: '15/07/2024', prizeCount: ['1', '3'] }
    await amendContest({ db, actor: officer, now }, longer)

    const made = await amendmentsOf(id)
    assert.deepEqual(made.map(({ part }) => part).sort(), ['dates', 'prizes'])
    const prizes = made.find(({ part }) => part === 'prizes')!
    assert.match(prizes.before, /2 Giải Nhì: 3\.000\.000 đồng/)
    assert.match(prizes.after, /3 Giải Nhì: 3\.000\.000 đồng/)
    assert.deepEqual([prizes.why, prizes.number], [why, 1])
    assert.equal((await row(id)).closes_on, '2024-07-15')
    assert.equal((await actions(id)).at(-1), 'contests.amend')
  })

  test('the tie rule too, before judging; then nothing changes any more', async () => {
    const id = await openedContest(db, officer, now)
    await amendContest({ db, actor: officer, now }, { ...someTerms, id, version: 2, why: 'Rõ hơn', tieRule: 'share' })
    assert.equal((await row(id)).tie_rule, 'share')
    await db.updateTable('contests.contest').set({ state: 'judging' }).where('id', '=', id).execute()
    const late = { ...someTerms, id, version: 3, why: 'Muộn', tieRule: 'earlier' }
    await assert.rejects(amendContest({ db, actor: officer, now }, late), { kind: 'conflict' })
  })

  test('another unit may not; a draft is edited instead; and nothing is written', async () => {
    const [id, draft] = [await openedContest(db, officer, now), await storedContest(db, officer, now)]
    const changed = { ...someTerms, version: 2, why: 'Đổi', rules: 'Khác' }
    await assert.rejects(amendContest({ db, actor: stranger, now }, { ...changed, id }), { kind: 'forbidden' })
    await assert.rejects(amendContest({ db, actor: officer, now }, { ...changed, id: draft, version: 1 }), {
      kind: 'conflict',
    })
    assert.deepEqual([await amendmentsOf(id), await amendmentsOf(draft)], [[], []])
  })

  test('a reason and a change are asked; strand and categories stay, nothing falls away that was needed', async () => {
    const id = await openedContest(db, officer, now)
    const amend = (over: object) =>
      amendContest({ db, actor: officer, now }, { ...someTerms, id, version: 2, why: 'Vì sao', ...over })
    await assert.rejects(amend({ why: '' }), { fields: { why: 'required' } })
    await assert.rejects(amend({}), { fields: { why: 'contests.nothingChanged' } })
    await assert.rejects(amend({ strand: 'find' }), { fields: { strand: 'contests.strandStays' } })
    await assert.rejects(amend({ categoryName: ['Bài viết'] }), {
      fields: { 'categoryName.1': 'contests.categoryStays' },
    })
    await assert.rejects(amend({ rules: '' }), { fields: { rules: 'contests.needsRules' } })
  })
})
