import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { storedPdf } from '#modules/councils/factory.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, explainDoubts, storedReport, storedRound, storedRow } from '../factory.ts'
import { paperCode } from '../paper-code.ts'
import { mayReadFileOfReport, showReport } from '../queries/report.ts'
import { signOnPaper } from './sign-on-paper.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
await storedExemplar(db, officer)
await explainDoubts(db, reportId)
const fileId = await storedPdf(db, officer, now)
const scene = { db, actor: officer, now }
const printed = async () => paperCode(await showReport(db, scopeOf(officer), reportId, '2024-11-25', 'numbers'))
const input = async () => ({
  ...{ reportId, version: (await storedRow(db, reportId)).version, number: '15/BC-UBND', signer: 'Lê Văn Hiền' },
  ...{ signerTitle: 'Chủ tịch', on: '24/11/2024', code: await printed(), fileId },
})

describe('signOnPaper', () => {
  test('somebody of another unit may not, and nothing is written', async () => {
    await assert.rejects(signOnPaper({ ...scene, actor: elsewhere }, await input()), { kind: 'forbidden' })
    assert.equal((await storedRow(db, reportId)).state, 'draft')
  })

  test('each thing that is wrong is named at its field: the day, the code, the scan that is missing', async () => {
    await assert.rejects(signOnPaper(scene, { ...(await input()), on: '26/11/2024', code: '0000-0000', fileId: '' }), {
      fields: { on: 'reporting.inFuture', code: 'reporting.otherPrint', file: 'required' },
    })
    await assert.rejects(signOnPaper(scene, { ...(await input()), number: 'mười lăm' }), {
      fields: { number: 'reporting.badNumber' },
    })
  })

  test('a print that the records no longer bear out is not taken', async () => {
    const before = await input()
    await storedExemplar(db, officer, { subject: { name: 'Sơn Thị Lành' } })
    await assert.rejects(signOnPaper(scene, before), { fields: { code: 'reporting.otherPrint' } })
  })

  test('the scan is kept, with the day on it, and the figures are frozen as they were signed', async () => {
    const said = await input()
    await signOnPaper(scene, { ...said, code: said.code.toLowerCase().replace('-', ' ') })
    const row = await storedRow(db, reportId)
    assert.deepEqual(
      [row.state, row.paper_on, row.paper_file_id, row.signed_by],
      ['signed', '2024-11-24', fileId, null],
    )
    assert.match(row.figures_sha256!, /^[0-9a-f]{64}$/)
    assert.equal(await printed(), said.code)
    assert.equal((await audited(db, 'reporting.sign-on-paper', reportId)).length, 1)
    assert.equal(await mayReadFileOfReport(db, scopeOf(officer), fileId), true)
    assert.equal(await mayReadFileOfReport(db, scopeOf(elsewhere), fileId), false)
  })
})
