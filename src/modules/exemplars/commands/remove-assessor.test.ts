import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { scoresOf, storedRound } from '../factory.ts'
import { removeAssessor } from './remove-assessor.ts'
import { score } from './score.ts'

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
const said = { id: held.id, assignmentId: held.assignmentOf(judges[0]!), version: held.version }

describe('taking an assessor out', () => {
  test('another unit may not, an older version is refused, and who is missing is named', async () => {
    await assert.rejects(removeAssessor({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(removeAssessor({ db, actor: reviewer, now }, { ...said, version: 1 }), { kind: 'stale' })
    await assert.rejects(removeAssessor({ db, actor: reviewer, now }, { ...said, assignmentId: '' }), {
      fields: { assignmentId: 'required' },
    })
  })

  test('who has not judged goes, and it is in the audit trail', async () => {
    await removeAssessor({ db, actor: reviewer, now }, said)
    const { assignments } = await readRound(db, held.roundId)
    assert.equal(assignments.find(({ id }) => id === said.assignmentId)?.isRemoved, true)
    assert.equal((await entries(held.id)).at(-1)?.action, 'exemplars.removeAssessor')
  })

  test('who has judged stays', async () => {
    const assignmentId = held.assignmentOf(judges[1]!)
    const scores = await scoresOf(db, 0.8, held.evidenceId)
    await score({ db, actor: judges[1]!, now }, { assignmentId, version: held.exemplarVersion, ...scores })
    await assert.rejects(
      removeAssessor({ db, actor: reviewer, now }, { id: held.id, assignmentId, version: held.version + 1 }),
      { message: 'exemplars.answered' },
    )
  })
})
