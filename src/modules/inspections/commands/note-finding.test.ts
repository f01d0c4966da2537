import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { noteFinding } from './note-finding.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader }
const open = await storedInspection(db, { ...at, stage: 'answered' })
const signed = await storedInspection(db, { ...at, year: 2023, stage: 'minuted' })
const input = { finding: 'Chưa lập kế hoạch bồi dưỡng', recommendation: 'Lập trong quý', itemId: '' }
const note = (it: typeof open, over: object = {}, actor = it.inspector) =>
  noteFinding({ db, actor, now }, { ...input, visitId: it.visitId, version: it.version, ...over })
const findings = (visitId: string) =>
  db.selectFrom('inspections.finding').selectAll().where('visit_id', '=', visitId).execute()

describe('noteFinding', () => {
  test('only the team notes what it found, whole, and at an item of the checklist', async () => {
    for (const actor of [keeper, office]) await assert.rejects(note(open, {}, actor), { kind: 'forbidden' })
    await assert.rejects(note(open, { recommendation: ' ' }), { fields: { recommendation: 'required' } })
    await assert.rejects(note(open, { itemId: open.planId }), { fields: { itemId: 'notAChoice' } })
    assert.deepEqual(await findings(open.visitId), [])
  })

  test('a finding is in the history of the inspection; after the signatures none comes on', async () => {
    const { id } = await note(open)
    assert.deepEqual(
      (await findings(open.visitId)).map((it) => it.id),
      [id],
    )
    await assert.rejects(note(open), { kind: 'stale' })
    await assert.rejects(note(signed), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', open.visitId)
    assert.equal((await of.executeTakeFirst())?.action, 'inspections.noteFinding')
  })

  test('what is to be done first goes with it whole, or not at all', async () => {
    const next = { version: open.version + 1, what: 'Lập kế hoạch' }
    await assert.rejects(note(open, next), { fields: { owner: 'required', dueOn: 'required' } })
    const whole = { ...next, owner: 'Bà Sa Rây', dueOn: '30/06/2024' }
    await assert.rejects(note(open, { ...whole, dueOn: '10/06/2024' }), { fields: { dueOn: 'inspections.inPast' } })
    const { id } = await note(open, whole)
    const remedies = db.selectFrom('inspections.remedy').select(['what', 'due_on']).where('finding_id', '=', id)
    assert.deepEqual(await remedies.execute(), [{ what: 'Lập kế hoạch', due_on: '2024-06-30' }])
  })
})
