import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedRound } from '../factory.ts'
import { abstain } from './abstain.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const judges = await Promise.all([1, 2, 3].map(() => anOfficial(db, 'judge', 'tinh-tra-vinh')))
const world = { officer, reviewer, assessors: judges, now }
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const held = await storedRound(db, world)
const said = { assignmentId: held.assignmentOf(judges[0]!), version: held.exemplarVersion, reason: 'Là người quen' }

describe('abstaining', () => {
  test('it needs a reason, and nobody abstains for another', async () => {
    await assert.rejects(abstain({ db, actor: judges[0]!, now }, { ...said, reason: ' ' }), {
      fields: { reason: 'required' },
    })
    for (const actor of [judges[1]!, stranger])
      await assert.rejects(abstain({ db, actor, now }, said), { kind: 'forbidden' })
    await assert.rejects(abstain({ db, actor: judges[0]!, now }, { ...said, version: 9 }), { kind: 'stale' })
    assert.ok((await readRound(db, held.roundId)).assignments.every(({ abstainReason }) => abstainReason === null))
  })

  test('the reason is kept, it is in the audit trail, and it is said once', async () => {
    await abstain({ db, actor: judges[0]!, now }, said)
    const { assignments } = await readRound(db, held.roundId)
    assert.equal(assignments.find(({ id }) => id === said.assignmentId)?.abstainReason, 'Là người quen')
    assert.equal((await entries(held.id)).at(-1)?.action, 'exemplars.abstain')
    await assert.rejects(abstain({ db, actor: judges[0]!, now }, said), { message: 'exemplars.answered' })
  })
})
