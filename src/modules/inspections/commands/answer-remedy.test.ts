import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { answerRemedy } from './answer-remedy.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader }
const early = await storedInspection(db, { ...at, year: 2023, stage: 'minuted' })
const { remedyId, visitId, inspector } = await storedInspection(db, { ...at, stage: 'concluded' })
const fileId = await storedFile(db, unitId('xa-chau-dien'), 'ke-hoach.pdf', keeper)
const answer = (over: object = {}, actor = keeper) =>
  answerRemedy({ db, actor, now }, { remedyId, version: 1, text: 'Đã lập kế hoạch', fileId, ...over })
const words = () => db.selectFrom('inspections.word').selectAll().execute()

describe('answerRemedy', () => {
  test('the unit answers with evidence of its own, nobody else, and not before the conclusion', async () => {
    for (const actor of [inspector, office]) await assert.rejects(answer({}, actor), { kind: 'forbidden' })
    await assert.rejects(answer({ fileId: '' }), { fields: { fileId: 'inspections.needsEvidence' } })
    const strange = await storedFile(db, unitId('xa-chau-dien'), 'la.pdf', office)
    await assert.rejects(answer({ fileId: strange }), { fields: { fileId: 'inspections.notYourFile' } })
    await assert.rejects(answer({ text: '' }), { fields: { text: 'required' } })
    await assert.rejects(answer({ remedyId: early.remedyId }), { kind: 'conflict' })
    assert.deepEqual(await words(), [])
  })

  test('it waits for the inspector then, and is not answered twice', async () => {
    await answer()
    assert.deepEqual(
      (await words()).map(({ kind, file_id }) => [kind, file_id]),
      [['answer', fileId]],
    )
    await assert.rejects(answer(), { kind: 'stale' })
    await assert.rejects(answer({ version: 2 }), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId)
    assert.equal((await of.executeTakeFirst())?.action, 'inspections.answerRemedy')
  })
})
