import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedRound } from '../factory.ts'
import { assignAssessors } from './assign-assessors.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const judges = await Promise.all([1, 2, 3].map(() => anOfficial(db, 'judge', 'tinh-tra-vinh')))
const world = { officer, reviewer, assessors: judges, now }
const entries = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()
const nobody = { ...world, assessors: [] }
const asked = async (roundId: string) => (await readRound(db, roundId)).assignments.map(({ assessorId }) => assessorId)

describe('asking assessors', () => {
  test('by the rule those with the fewest open assessments are asked, and it is in the audit trail', async () => {
    await storedRound(db, { ...world, assessors: [judges[0]!] })
    const { id, roundId, version } = await storedRound(db, nobody)
    await assignAssessors({ db, actor: reviewer, now }, { id, version, how: 'rule', count: '2' })
    assert.deepEqual((await asked(roundId)).sort(), [judges[1]!.id, judges[2]!.id].sort())
    assert.ok((await readRound(db, roundId)).assignments.every(({ byRule }) => byRule))
    assert.equal((await entries(id)).at(-1)?.action, 'exemplars.assignAssessors')
  })

  test('who nominated, wrote, verified or opened it is never asked, nor more than there are', async () => {
    const { id, roundId, version } = await storedRound(db, nobody)
    await assert.rejects(assignAssessors({ db, actor: reviewer, now }, { id, version, how: 'rule', count: '9' }), {
      fields: { count: 'exemplars.tooFewAssessors' },
    })
    for (const [who, code] of [
      [reviewer, 'exemplars.knowsIt'],
      [officer, 'notAChoice'],
    ] as const)
      await assert.rejects(
        assignAssessors({ db, actor: reviewer, now }, { id, version, how: 'hand', assessors: who.id }),
        {
          fields: { assessors: code },
        },
      )
    assert.deepEqual(await asked(roundId), [])
  })

  test('another unit may not, an older version and an empty choice are refused', async () => {
    const { id, version } = await storedRound(db, nobody)
    const said = { id, version, how: 'hand', assessors: judges[0]!.id }
    await assert.rejects(assignAssessors({ db, actor: stranger, now }, said), { kind: 'forbidden' })
    await assert.rejects(assignAssessors({ db, actor: reviewer, now }, { ...said, version: 9 }), { kind: 'stale' })
    await assert.rejects(assignAssessors({ db, actor: reviewer, now }, { ...said, assessors: [] }), {
      fields: { assessors: 'required' },
    })
    await assert.rejects(assignAssessors({ db, actor: reviewer, now }, { ...said, how: 'rule' }), {
      fields: { count: 'required' },
    })
  })
})
