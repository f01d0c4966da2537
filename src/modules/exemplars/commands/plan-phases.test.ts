import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { blindThenOpen, storedRound } from '../factory.ts'
import { planPhases } from './plan-phases.ts'

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
const said = { id, version, ...blindThenOpen, 'last.1': '25/06/2024', 'from.2': '26/06/2024' }

describe('planning the phases of a round', () => {
  test('another unit may not, an older version is refused, and phases that overlap are named', async () => {
    await assert.rejects(planPhases({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(planPhases({ db, actor: reviewer, now }, { ...said, version: version - 1 }), { kind: 'stale' })
    await assert.rejects(planPhases({ db, actor: reviewer, now }, { ...said, 'from.2': '25/06/2024' }), {
      fields: { 'from.2': 'phasesOverlap' },
    })
    assert.equal((await readRound(db, roundId)).phases[0]!.to, '2024-06-21')
  })

  test('the new days hold, and it is in the audit trail', async () => {
    await planPhases({ db, actor: reviewer, now }, said)
    assert.deepEqual(
      (await readRound(db, roundId)).phases.map(({ from, to }) => [from, to]),
      [
        ['2024-06-01', '2024-06-26'],
        ['2024-06-26', null],
      ],
    )
    assert.equal((await entries(id)).at(-1)?.action, 'exemplars.planPhases')
  })
})
