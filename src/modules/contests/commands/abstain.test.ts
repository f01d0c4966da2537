import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, sheetOf } from '../factory.ts'
import { abstainFromEntry } from './abstain.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

describe('abstainFromEntry', () => {
  test('a judge whom something ties to an entry says so; the trail keeps that, not why', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, entryIds[0]!, one.id)
    await abstainFromEntry({ db, actor: one, now: judgingDay }, { assignmentId, reason: 'Em ruột tác giả' })
    const entry = await lastAction(id)
    assert.equal(entry?.action, 'contests.abstain')
    assert.doesNotMatch(JSON.stringify(entry?.input), /ruột/)
    await assert.rejects(abstainFromEntry({ db, actor: one, now: judgingDay }, { assignmentId, reason: 'Nữa' }), {
      fields: { form: 'contests.answered' },
    })
  })

  test('another judge may not, and a reason is asked', async () => {
    const { entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, entryIds[0]!, one.id)
    await assert.rejects(abstainFromEntry({ db, actor: two, now: judgingDay }, { assignmentId, reason: 'x' }), {
      kind: 'forbidden',
    })
    await assert.rejects(abstainFromEntry({ db, actor: one, now: judgingDay }, { assignmentId, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    const row = db.selectFrom('contests.assignment').select('abstained_at').where('id', '=', assignmentId)
    assert.equal((await row.executeTakeFirstOrThrow()).abstained_at, null)
  })
})
