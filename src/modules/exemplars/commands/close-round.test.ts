import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { scoresOf, storedRound } from '../factory.ts'
import { closeRound } from './close-round.ts'
import { score } from './score.ts'
import { sendBack } from './send-back.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const judges = await Promise.all([1, 2, 3].map(() => anOfficial(db, 'judge', 'tinh-tra-vinh')))
const world = { officer, reviewer, assessors: judges, now }
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const stage = async (id: string) =>
  (await db.selectFrom('exemplars.exemplar').select('stage').where('id', '=', id).executeTakeFirstOrThrow()).stage

async function judged(parts: readonly number[]) {
  const it = await storedRound(db, world)
  for (const [n, part] of parts.entries()) {
    const scores = await scoresOf(db, part, it.evidenceId)
    const assignmentId = it.assignmentOf(judges[n]!)
    await score({ db, actor: judges[n]!, now }, { assignmentId, version: it.exemplarVersion, ...scores })
  }
  return it
}

describe('closing a round', () => {
  test('the mean of what was given decides, and it is in the audit trail', async () => {
    const { id, roundId, version } = await judged([0.4, 0.8, 1])
    await closeRound({ db, actor: reviewer, now }, { id, version, remark: 'Đạt' })
    const round = await readRound(db, roundId)
    const totals = round.assignments.map(({ total }) => total ?? 0)
    assert.equal(round.percent, totals.reduce((a, b) => a + b, 0) / 3)
    assert.deepEqual([round.passed, await stage(id)], [true, 'assessed'])
    assert.equal((await entries(id)).at(-1)?.action, 'exemplars.closeRound')
  })

  test('not passed, the record stays verified', async () => {
    const { id, version } = await judged([0.4, 0.5])
    await closeRound({ db, actor: reviewer, now }, { id, version })
    assert.equal(await stage(id), 'verified')
  })

  test('too few is no result; another unit may not; an older version and a remark too long are refused', async () => {
    const { id, roundId, version } = await judged([1])
    await assert.rejects(closeRound({ db, actor: reviewer, now }, { id, version }), {
      message: 'exemplars.tooFewJudged',
    })
    await assert.rejects(closeRound({ db, actor: stranger, now }, { id, version }), { kind: 'forbidden' })
    await assert.rejects(closeRound({ db, actor: reviewer, now }, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(closeRound({ db, actor: reviewer, now }, { id, version, remark: 'x'.repeat(2001) }), {
      fields: { remark: 'tooLong' },
    })
    assert.equal((await readRound(db, roundId)).closedAt, null)
  })

  test('a record sent back takes its round with it, and the faults are the reason', async () => {
    const { id, roundId, exemplarVersion } = await judged([1])
    await sendBack(
      { db, actor: reviewer, now },
      { id, version: exemplarVersion, faults: 'Thiếu biên bản', dueOn: '30/06/2024' },
    )
    assert.equal((await readRound(db, roundId)).cancelledReason, 'Thiếu biên bản')
    assert.equal(await stage(id), 'returned')
  })
})
