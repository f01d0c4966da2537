import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { endPlan } from './end-plan.ts'
import { recordVisit } from './record-visit.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const visits = (id: string) => db.selectFrom('fostering.visit').selectAll().where('plan_id', '=', id).execute()
const note = 'Ao thứ hai đã có nước, chị ghi sổ đều.'

describe('recordVisit', () => {
  test('a few words and a photograph are kept as of today, whoever saves the plan besides; it is in the audit trail', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    const fileId = await storedFile(db, officer.post.unitId, 'ao.jpg', officer)
    await recordVisit({ db, actor: officer, now }, { planId, note, fileId, version: 99 })
    const [visit] = await visits(planId)
    assert.deepEqual([visit?.on_day, visit?.note, visit?.file_id], ['2024-06-11', note, fileId])
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', exemplarId).executeTakeFirst()
    assert.equal(entry?.action, 'fostering.recordVisit')
  })

  test('another commune may not, and nothing is written', async () => {
    const { id: planId } = await storedPlan(db, officer)
    await assert.rejects(recordVisit({ db, actor: stranger, now }, { planId, note }), { kind: 'forbidden' })
    assert.deepEqual(await visits(planId), [])
  })

  test('something is said, a file is one’s own, and an ended plan takes nothing more', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const scene = { db, actor: officer, now }
    await assert.rejects(recordVisit(scene, { planId, note: ' ' }), { fields: { note: 'required' } })
    const fileId = await storedFile(db, officer.post.unitId)
    await assert.rejects(recordVisit(scene, { planId, note, fileId }), { fields: { file: 'fostering.notYourFile' } })
    await endPlan(scene, { planId, version: 1, outcome: 'stopped', endedOn: '11/06/2024' })
    await assert.rejects(recordVisit(scene, { planId, note }), { kind: 'conflict' })
  })
})
