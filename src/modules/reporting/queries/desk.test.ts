import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Actor, scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { sendReport } from '../commands/send.ts'
import { signReport } from '../commands/sign.ts'
import { storedReport, storedRound } from '../factory.ts'
import { countLateReports, listReportWork } from './desk.ts'

const db = await testDatabase()
const now = new Date('2024-12-02T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const work = async (it: Actor) => (await listReportWork(db, scopeOf(it), it, '2024-12-02')).map((line) => line.work)

test('a report waits for whoever has the next step, and for nobody else', async () => {
  assert.deepEqual(await work(officer), ['start'])
  const reportId = await storedReport(db, roundId, 'xa-chau-dien')
  assert.deepEqual([await work(officer), await work(head), await work(province)], [['write'], ['sign'], []])
  const signing = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
  await signReport({ db, actor: head, now }, { reportId, version: 1, ...signing })
  assert.deepEqual(await work(officer), ['send'])
  const [before] = await countLateReports(db, scopeOf(province), province, '2024-12-02')
  await sendReport({ db, actor: officer, now }, { reportId, version: 2 })
  const [after] = await countLateReports(db, scopeOf(province), province, '2024-12-02')
  assert.deepEqual([await work(officer), await work(province)], [[], ['receive']])
  assert.equal(Number(before!.late) - Number(after!.late), 1)
})

test('an official of another commune is told of no report but their own', async () => {
  const stranger = await anOfficial(db, 'officer', 'xa-hoa-an', now)
  const lines = await listReportWork(db, scopeOf(stranger), stranger, '2024-12-02')
  assert.deepEqual(
    lines.map(({ unitName, late }) => [unitName, late]),
    [['Xã Hòa Ân', 2]],
  )
})
