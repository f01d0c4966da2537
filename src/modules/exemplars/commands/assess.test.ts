import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getCriteriaSet } from '#modules/criteria/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { assess } from './assess.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const { criteria } = await getCriteriaSet(db, '2024-06-11', 'individual', 'vi')

/** The fields of a form that gives a part of each criterion's points. */
const points = (part: number, evidenceId: string) =>
  Object.fromEntries(
    criteria.flatMap(({ id, maxPoints }) => [
      [`points.${id}`, String(Math.floor(maxPoints * part))],
      [`evidence.${id}`, evidenceId],
    ]),
  )

describe('assess', () => {
  test('points at or above the mark pass, and it is in the audit trail', async () => {
    const { id, nominationId, evidenceId } = await storedInReview(db, { officer, reviewer }, 'verified')
    const { id: assessmentId } = await assess(
      { db, actor: reviewer, now },
      { id, version: 1, ...points(0.9, evidenceId) },
    )

    assert.equal((await exemplar(id)).stage, 'assessed')
    assert.equal((await nomination(nominationId)).state, 'assessed')
    const kept = await db
      .selectFrom('criteria.assessment')
      .selectAll()
      .where('id', '=', assessmentId)
      .executeTakeFirstOrThrow()
    assert.deepEqual([kept.passed, kept.assessor_id], [true, reviewer.id])
    const scores = await db.selectFrom('criteria.score').selectAll().where('assessment_id', '=', assessmentId).execute()
    assert.equal(scores.length, criteria.length)
    assert.equal(
      kept.total,
      scores.reduce((sum, it) => sum + (it.points ?? 0), 0),
    )
    assert.equal((await entries(id))[0]?.action, 'exemplars.assess')
  })

  test('below the mark it stays verified, and can be assessed again', async () => {
    const { id, evidenceId } = await storedInReview(db, { officer, reviewer }, 'verified')
    await assess({ db, actor: reviewer, now }, { id, version: 1, ...points(0.5, evidenceId) })
    assert.equal((await exemplar(id)).stage, 'verified')
    await assess({ db, actor: reviewer, now }, { id, version: 2, ...points(1, evidenceId) })
    assert.equal((await exemplar(id)).stage, 'assessed')
    const linked = await db.selectFrom('exemplars.assessment').selectAll().where('exemplar_id', '=', id).execute()
    assert.equal(linked.length, 2)
  })

  test('no score stands without pointing at this record’s own evidence', async () => {
    const { id, evidenceId } = await storedInReview(db, { officer, reviewer }, 'verified')
    const other = await storedInReview(db, { officer, reviewer }, 'verified')
    const field = `evidence.${criteria[0]!.id}`
    const judged = { id, version: 1, ...points(1, evidenceId) }
    await assert.rejects(assess({ db, actor: reviewer, now }, { ...judged, [field]: [] }), {
      fields: { [field]: 'needsEvidence' },
    })
    await assert.rejects(assess({ db, actor: reviewer, now }, { ...judged, [field]: other.evidenceId }), {
      fields: { [field]: 'notAChoice' },
    })
    assert.deepEqual(
      await db.selectFrom('exemplars.assessment').selectAll().where('exemplar_id', '=', id).execute(),
      [],
    )
  })

  test('points out of bounds, unread or left out are named at their field', async () => {
    const { id, evidenceId } = await storedInReview(db, { officer, reviewer }, 'verified')
    const field = `points.${criteria[1]!.id}`
    const given = (value: string) =>
      assess({ db, actor: reviewer, now }, { id, version: 1, ...points(1, evidenceId), [field]: value })
    await assert.rejects(given('1000'), { fields: { [field]: 'outOfPoints' } })
    await assert.rejects(given('nhiều'), { fields: { [field]: 'notANumber' } })
    await assert.rejects(given(''), { fields: { [field]: 'required' } })
  })

  test('neither who nominated nor another unit may, and nothing is written', async () => {
    const { id, evidenceId } = await storedInReview(db, { officer, reviewer }, 'verified')
    for (const actor of [officer, stranger])
      await assert.rejects(assess({ db, actor, now }, { id, version: 1, ...points(1, evidenceId) }), {
        kind: 'forbidden',
      })
    assert.deepEqual(await entries(id), [])
  })

  test('a form that saw an older version is refused, and so is a record that is not verified', async () => {
    const verified = await storedInReview(db, { officer, reviewer }, 'verified')
    const nominated = await storedInReview(db, { officer, reviewer }, 'nominated')
    const judge = ({ id, evidenceId }: typeof verified, version: number) =>
      assess({ db, actor: reviewer, now }, { id, version, ...points(1, evidenceId) })
    await assert.rejects(judge(verified, 4), { kind: 'stale' })
    await assert.rejects(judge(nominated, 1), { kind: 'conflict', message: 'wrongState' })
  })
})
