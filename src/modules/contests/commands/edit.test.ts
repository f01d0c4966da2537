import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest, someTerms, storedContest } from '../factory.ts'
import { readTermsOf } from '../queries/terms.ts'
import { editContest } from './edit.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('editContest', () => {
  test('a draft changes as one likes; fewer rows leave fewer', async () => {
    const id = await storedContest(db, officer, now)
    const edited = { ...someTerms, id, version: 1, name: 'Tên khác', prizeName: ['Giải Nhất'], prizeCount: ['2'] }
    await editContest({ db, actor: officer, now }, { ...edited, prizeAmount: [''] })

    const terms = await readTermsOf(db, id)
    assert.deepEqual([terms.name, terms.prizes], ['Tên khác', [{ name: 'Giải Nhất', count: 2, amount: null }]])
    assert.deepEqual(await actions(id), ['contests.draft', 'contests.edit'])
  })

  test('an open one is frozen: neither the form nor the database lets its rules change unseen', async () => {
    const id = await openedContest(db, officer, now)
    await assert.rejects(editContest({ db, actor: officer, now }, { ...someTerms, id, version: 2 }), {
      kind: 'conflict',
    })
    const silently = db.updateTable('contests.contest').set({ tie_rule: 'share' }).where('id', '=', id).execute()
    await assert.rejects(silently, /by amendment only/)
    const prizes = db.updateTable('contests.prize').set({ amount: 1 }).where('contest_id', '=', id).execute()
    await assert.rejects(prizes, /by amendment only/)
    assert.equal((await row(id)).tie_rule, 'criteria')
  })

  test('another unit may not, an old form is refused, and a fault names its field', async () => {
    const id = await storedContest(db, officer, now)
    const edit = (actor: typeof officer, over: object) =>
      editContest({ db, actor, now }, { ...someTerms, id, version: 1, ...over })
    await assert.rejects(edit(stranger, { name: 'Khác' }), { kind: 'forbidden' })
    await assert.rejects(edit(officer, { version: 9 }), { kind: 'stale' })
    await assert.rejects(edit(officer, { lead: ' ' }), { fields: { lead: 'required' } })
    assert.equal((await row(id)).version, 1)
  })
})
