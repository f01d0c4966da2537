import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedContest } from '../factory.ts'
import { openContest } from './open.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('openContest', () => {
  test('a complete draft is opened to the public', async () => {
    const id = await storedContest(db, officer, now)
    await openContest({ db, actor: officer, now }, { id, version: 1 })
    const { state, opened_at } = await row(id)
    assert.deepEqual([state, opened_at], ['open', now])
    assert.deepEqual(await actions(id), ['contests.draft', 'contests.open'])
    await assert.rejects(openContest({ db, actor: officer, now }, { id, version: 2 }), { kind: 'conflict' })
  })

  test('what it lacks is said: rules, a criterion, a prize, a day that is still to come', async () => {
    const open = async (over: object) => {
      const id = await storedContest(db, officer, now, { ...over })
      return openContest({ db, actor: officer, now }, { id, version: 1 })
    }
    await assert.rejects(open({ rules: '' }), { fields: { form: 'contests.needsRules' } })
    await assert.rejects(open({ criterionName: [], criterionPoints: [] }), {
      fields: { form: 'contests.needsCriterion' },
    })
    const past = { opensOn: '01/05/2024', closesOn: '10/06/2024' }
    await assert.rejects(open(past), { fields: { form: 'contests.alreadyOver' } })
  })

  test('another unit may not, and it stays a draft', async () => {
    const id = await storedContest(db, officer, now)
    await assert.rejects(openContest({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal((await row(id)).state, 'draft')
  })
})
