import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedTip } from '../factory.ts'
import { takeUpTip } from './take-up-tip.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('exemplars.tip').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('looking into a tip', () => {
  test('one officer of its desk does, once; it is in the audit trail', async () => {
    const id = await storedTip(db, officer)
    await takeUpTip({ db, actor: officer, now }, { id, version: 1 })
    const { state, taken_by, version } = await row(id)
    assert.deepEqual([state, taken_by, version], ['checking', officer.id, 2])
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['exemplars.takeUpTip'],
    )
    await assert.rejects(takeUpTip({ db, actor: officer, now }, { id, version: 2 }), { kind: 'conflict' })
  })

  test('another desk may not, and nothing is written', async () => {
    const id = await storedTip(db, officer)
    await assert.rejects(takeUpTip({ db, actor: stranger, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.equal((await row(id)).state, 'new')
  })

  test('a stale form is refused', async () => {
    const id = await storedTip(db, officer)
    await assert.rejects(takeUpTip({ db, actor: officer, now }, { id, version: 7 }), { kind: 'stale' })
    await assert.rejects(takeUpTip({ db, actor: officer, now }, { id, version: '' }), {
      fields: { version: 'notANumber' },
    })
  })
})
