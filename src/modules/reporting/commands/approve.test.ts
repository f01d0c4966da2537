import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedReport, storedRound, storedRow } from '../factory.ts'
import { acceptReport } from './accept.ts'
import { approveReports } from './approve.ts'
import { returnReport } from './return-report.ts'
import { sendReport } from './send.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const head = await anOfficial(db, 'head', 'tinh-tra-vinh', now)
const unit = unitId('tinh-tra-vinh')
const [one, two] = [await sentReport('xa-chau-dien'), await sentReport('xa-hoa-an')]
await acceptReport({ db, actor: province, now }, await at(one))
const states = async () => [(await storedRow(db, one)).state, (await storedRow(db, two)).state]
const trail = () => db.selectFrom('audit.entry').select('id').where('action', '=', 'reporting.approve').execute()

async function at(reportId: string) {
  return { reportId, version: (await storedRow(db, reportId)).version }
}

async function sentReport(key: string): Promise<string> {
  const reportId = await storedReport(db, roundId, key)
  const [theirs, signs] = [await anOfficial(db, 'officer', key, now), await anOfficial(db, 'head', key, now)]
  const signing = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
  await signReport({ db, actor: signs, now }, { ...(await at(reportId)), ...signing })
  await sendReport({ db, actor: theirs, now }, await at(reportId))
  return reportId
}

describe('approveReports', () => {
  test('an officer may not, nor a head elsewhere in its place, and nothing is written', async () => {
    const input = { unitId: unit, reports: [one] }
    await assert.rejects(approveReports({ db, actor: province, now }, input), { kind: 'forbidden' })
    const other = await anOfficial(db, 'head', 'xa-chau-dien', now)
    const own = { ...input, unitId: unitId('xa-chau-dien') }
    await assert.rejects(approveReports({ db, actor: other, now }, own), { kind: 'missing' })
    assert.deepEqual([await states(), await trail()], [['accepted', 'sent'], []])
  })

  test('bad input names its field', async () => {
    await assert.rejects(approveReports({ db, actor: head, now }, { unitId: unit, reports: ['x'] }), {
      fields: { 'reports.0': 'required' },
    })
  })

  test('one that was not accepted stops them all', async () => {
    await assert.rejects(approveReports({ db, actor: head, now }, { unitId: unit, reports: [one, two] }), {
      message: 'wrongState',
    })
    assert.deepEqual(await states(), ['accepted', 'sent'])
  })

  test('the head stands for their figures; they are no longer returned', async () => {
    await acceptReport({ db, actor: province, now }, await at(two))
    await approveReports({ db, actor: head, now }, { unitId: unit, reports: [one, two] })
    const row = await storedRow(db, two)
    assert.deepEqual([await states(), row.approved_by, row.approved_at], [['approved', 'approved'], head.id, now])
    assert.equal((await trail()).length, 1)
    const again = { ...(await at(two)), faults: ['Nêu rõ nguyên nhân'] }
    await assert.rejects(returnReport({ db, actor: province, now }, again), { message: 'wrongState' })
  })
})
