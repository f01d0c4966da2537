import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRound } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { scoresOf, storedRound } from '../factory.ts'
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
const given = await scoresOf(db, 0.8, held.evidenceId)
const [first] = Object.keys(given).flatMap((name) => /^points\.(.+)$/.exec(name)?.[1] ?? [])
const by = (n: number, over: Record<string, string> = {}, version = held.exemplarVersion) =>
  score({ db, actor: judges[n]!, now }, { assignmentId: held.assignmentOf(judges[n]!), version, ...given, ...over })

describe('scoring in a round', () => {
  test('no score stands without evidence and the page, photo or number in it', async () => {
    await assert.rejects(by(0, { [`place.${first}`]: ' ' }), { fields: { [`place.${first}`]: 'needsPlace' } })
    await assert.rejects(by(0, { [`evidence.${first}`]: held.roundId }), {
      fields: { [`evidence.${first}`]: 'notAChoice' },
    })
    await assert.rejects(by(0, { [`points.${first}`]: '' }), { fields: { [`points.${first}`]: 'required' } })
    assert.equal((await readRound(db, held.roundId)).assignments.filter(({ assessmentId }) => assessmentId).length, 0)
  })

  test('the database refuses a score in a round that names no place, whoever writes it', async () => {
    await by(2)
    const { assignments } = await readRound(db, held.roundId)
    const assessmentId = assignments.find(({ assessorId }) => assessorId === judges[2]!.id)!.assessmentId!
    await assert.rejects(
      db.updateTable('criteria.score').set({ place: null }).where('assessment_id', '=', assessmentId).execute(),
      /names the page/,
    )
  })

  test('nobody answers for another, nor over a record that changed meanwhile', async () => {
    const assignmentId = held.assignmentOf(judges[0]!)
    for (const actor of [judges[1]!, reviewer, stranger])
      await assert.rejects(score({ db, actor, now }, { assignmentId, version: 2, ...given }), { kind: 'forbidden' })
    await assert.rejects(by(0, {}, 1), { kind: 'stale' })
  })

  test('it is kept with its place, it is in the audit trail, and it stands as given', async () => {
    await by(0)
    const { assignments } = await readRound(db, held.roundId)
    const own = assignments.find(({ assessorId }) => assessorId === judges[0]!.id)!
    assert.deepEqual([own.total, own.outOf], [80, 100])
    const rows = await db
      .selectFrom('criteria.score')
      .select('place')
      .where('assessment_id', '=', own.assessmentId!)
      .execute()
    assert.deepEqual([...new Set(rows.map(({ place }) => place))], ['trang 1'])
    assert.equal((await entries(held.id)).at(-1)?.action, 'exemplars.score')
    await assert.rejects(by(0), { message: 'exemplars.answered' })
  })

  test('outside a scoring phase nothing is taken', async () => {
    const later = new Date('2024-06-25T02:00:00Z')
    const assignmentId = held.assignmentOf(judges[1]!)
    await assert.rejects(score({ db, actor: judges[1]!, now: later }, { assignmentId, version: 2, ...given }), {
      message: 'exemplars.notScoringNow',
    })
  })
})
