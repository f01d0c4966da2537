import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { knownCodes } from '../checklist.ts'
import { storedInspection } from '../factory.ts'
import { countKnown, listKnown } from './known.ts'
import { type LateReports, listRisks } from './risk.ts'

const db = await testDatabase()
const day = '2024-06-11'
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const unit = unitId('xa-chau-dien')
const { planId } = await storedInspection(db, { now, office, keeper, leader, stage: 'concluded' })
const exemplarId = await storedExemplar(db, keeper, { subject: { name: 'Kim Thị Nhiên' } })
await db
  .insertInto('exemplars.recognition')
  .values({
    ...{ id: newId(), exemplar_id: exemplarId, unit_id: unit, level: 'district', decision_no: '12/QĐ-UBND' },
    ...{ decided_on: '2024-03-01', signer: 'Nguyễn Văn Phúc', recorded_by: keeper.id, recorded_at: now },
  })
  .execute()
const lateReports: LateReports = async () => [{ unitId: unit, year: 2023, href: '/lam-viec/bao-cao', late: 3 }]
const of = { unitId: unit, from: '2023-01-01', day }
const [open, shut] = [scopeOf(office), scopeOf(office, [exemplarId])]
const riskTo = async (scope: typeof open) =>
  (await listRisks(db, scope, { planId, officeId: unitId('tinh-tra-vinh'), day, lateReports })).find(
    ({ unitId: id }) => id === unit,
  )!

describe('what the records know of a unit', () => {
  test('each figure is the length of the list that it opens', async () => {
    const counts = await countKnown(db, open, knownCodes, of, lateReports)
    for (const code of knownCodes)
      assert.equal((await listKnown(db, open, code, of, lateReports)).length, counts[code], code)
    assert.deepEqual([counts.exemplars, counts.late_reports], [1, 1])
  })

  test('a record that is closed to the reader is neither counted nor listed, nor told by the risk', async () => {
    assert.deepEqual(await listKnown(db, shut, 'exemplars', of, lateReports), [])
    const kinds = async (scope: typeof open) => (await riskTo(scope)).reasons.map(({ kind }) => kind)
    assert.deepEqual([await kinds(open), await kinds(shut)], [['late_reports'], ['no_exemplars', 'late_reports']])
  })

  test('a unit that was inspected lately has no gap, and when it was is listed', async () => {
    const visits = await listKnown(db, open, 'visits', of, lateReports)
    assert.deepEqual(
      visits.map(({ on }) => on),
      ['2024-06-10'],
    )
  })
})
