import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFile } from '#modules/exemplars/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { answerRemedy } from './answer-remedy.ts'
import { closeRemedy } from './close-remedy.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'head', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader, stage: 'concluded' as const }
const first = await storedInspection(db, at)
const second = await storedInspection(db, { ...at, year: 2023 })
const close = (it: typeof first, over: object = {}, actor = it.inspector, on = now) =>
  closeRemedy(
    { db, actor, now: on },
    { remedyId: it.remedyId, version: 1, closedOn: '11/06/2024', fileId: '', ...over },
  )
const remedy = (id: string) =>
  db.selectFrom('inspections.remedy').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('closeRemedy', () => {
  test('nothing closes without evidence, by the unit, or for a day to come', async () => {
    await assert.rejects(close(first), { fields: { fileId: 'inspections.needsEvidence' } })
    const fileId = await storedFile(db, unitId('xa-chau-dien'), 'anh.jpg', keeper)
    await assert.rejects(close(first, { fileId }, keeper), { kind: 'forbidden' })
    await assert.rejects(close(first, { fileId }), { fields: { fileId: 'inspections.notYourFile' } })
    const own = await storedFile(db, unitId('xa-chau-dien'), 'anh.jpg', first.inspector)
    await assert.rejects(close(first, { fileId: own, closedOn: '12/06/2024' }), {
      fields: { closedOn: 'inspections.inFuture' },
    })
    assert.equal((await remedy(first.remedyId)).closed_on, null)
  })

  test('the inspector closes it by what the unit showed, once', async () => {
    const fileId = await storedFile(db, unitId('xa-chau-dien'), 'ke-hoach.pdf', keeper)
    const answer = { remedyId: first.remedyId, version: 1, text: 'Đã lập', fileId }
    await answerRemedy({ db, actor: keeper, now }, answer)
    await close(first, { version: 2 })
    const row = await remedy(first.remedyId)
    assert.deepEqual([row.closed_on, row.closed_by, row.file_id], ['2024-06-11', leader.id, fileId])
    await assert.rejects(close(first, { version: 3 }), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', first.visitId)
    assert.ok((await of.execute()).some(({ action }) => action === 'inspections.closeRemedy'))
  })

  test('after the term the member may no more, and the office that sent the team does', async () => {
    const later = new Date('2024-08-01T02:00:00Z')
    const former = (await findActorById(db, leader.id, '2024-08-01'))!
    const fileId = await storedFile(db, unitId('xa-chau-dien'), 'anh.jpg', former)
    await assert.rejects(close(second, { fileId }, former, later), { kind: 'forbidden' })
    const own = await storedFile(db, unitId('xa-chau-dien'), 'anh.jpg', office)
    await close(second, { fileId: own }, office, later)
    assert.equal((await remedy(second.remedyId)).closed_by, office.id)
  })
})
