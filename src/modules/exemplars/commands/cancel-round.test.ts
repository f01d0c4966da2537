import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedRound } from '../factory.ts'
import { cancelRound } from './cancel-round.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const judges = await Promise.all([1, 2, 3].map(() => anOfficial(db, 'judge', 'tinh-tra-vinh')))
const world = { officer, reviewer, assessors: judges, now }
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const { id, roundId, version } = await storedRound(db, world)
const said = { id, version, reason: 'Thiếu người chấm' }

describe('calling a round off', () => {
  test('it needs a reason; another unit may not; an older version is refused', async () => {
    await assert.rejects(cancelRound({ db, actor: reviewer, now }, { ...said, reason: '' }), {
      fields: { reason: 'required' },
    })
    await assert.rejects(cancelRound({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(cancelRound({ db, actor: reviewer, now }, { ...said, version: 1 }), { kind: 'stale' })
    assert.equal((await readRound(db, roundId)).closedAt, null)
  })

  test('it is over without a result, and it is in the audit trail', async () => {
    await cancelRound({ db, actor: reviewer, now }, said)
    const round = await readRound(db, roundId)
    assert.deepEqual([round.cancelledReason, round.passed], ['Thiếu người chấm', null])
    assert.equal((await entries(id)).at(-1)?.action, 'exemplars.cancelRound')
  })
})
