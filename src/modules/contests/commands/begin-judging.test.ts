import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest } from '../factory.ts'
import { beginJudging } from './begin-judging.ts'

const later = new Date('2024-07-01T02:00:00Z')

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actions = async (id: string) =>
  (await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).orderBy('at').execute()).map(
    (it) => it.action,
  )

describe('beginJudging', () => {
  test('once the last day is over entries end and judging begins', async () => {
    const id = await openedContest(db, officer, now)
    await beginJudging({ db, actor: officer, now: later }, { id, version: 2 })
    assert.equal((await row(id)).state, 'judging')
    assert.equal((await actions(id)).at(-1), 'contests.beginJudging')
  })

  test('not before: what was published is kept', async () => {
    const id = await openedContest(db, officer, now)
    const lastDay = new Date('2024-06-30T16:00:00Z')
    await assert.rejects(beginJudging({ db, actor: officer, now: lastDay }, { id, version: 2 }), {
      fields: { form: 'contests.stillOpen' },
    })
  })

  test('another unit may not; an old form is refused; both leave it open', async () => {
    const id = await openedContest(db, officer, now)
    await assert.rejects(beginJudging({ db, actor: stranger, now: later }, { id, version: 2 }), { kind: 'forbidden' })
    await assert.rejects(beginJudging({ db, actor: officer, now: later }, { id, version: '' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal((await row(id)).state, 'open')
  })
})
