import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, explainDoubts, storedReport, storedRound, storedRow, storedSteps } from '../factory.ts'
import { signReport } from './sign.ts'
import type { Frozen } from '../queries/content.ts'
import { showReport } from '../queries/report.ts'
import { saveSections } from './save-sections.ts'

const db = await testDatabase()
const now = new Date('2024-11-25T02:00:00Z')
const roundId = await storedRound(db)
const officer = await anOfficial(db, 'officer', 'xa-chau-dien', now)
const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
const elsewhere = await anOfficial(db, 'officer', 'xa-hoa-an', now)
const reportId = await storedReport(db, roundId, 'xa-chau-dien')
const version = async () => (await storedRow(db, reportId)).version

describe('signReport', () => {
  test('somebody of another post may not, and nothing is written', async () => {
    const before = await storedRow(db, reportId)
    await assert.rejects(
      signReport(
        { db, actor: officer, now },
        { reportId, version: await version(), number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' },
      ),
      { kind: 'forbidden' },
    )
    assert.deepEqual(await storedRow(db, reportId), before)
    assert.deepEqual(await audited(db, 'reporting.sign', reportId), [])
  })

  test('a version that is no longer the newest is refused', async () => {
    const stale = {
      reportId,
      version: (await version()) + 1,
      number: '15/BC-UBND',
      signer: 'Lê Văn Hiền',
      signerTitle: 'Chủ tịch',
    }
    await assert.rejects(signReport({ db, actor: head, now }, stale), { kind: 'stale' })
  })

  test('bad input names its field', async () => {
    const bad = {
      ...{ reportId, version: await version(), number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' },
      number: 'mười lăm',
    }
    await assert.rejects(signReport({ db, actor: head, now }, bad), {
      kind: 'invalid',
      fields: { number: 'reporting.badNumber' },
    })
  })

  test('while a check fails the report cannot be signed', async () => {
    const other = await storedReport(db, roundId, 'xa-hoa-an')
    await saveSections({ db, actor: elsewhere, now }, { reportId: other, version: 1, leading: '' })
    const chief = await anOfficial(db, 'head', 'xa-hoa-an', now)
    const input = { reportId: other, version: 2, number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
    await assert.rejects(signReport({ db, actor: chief, now }, input), {
      kind: 'conflict',
      message: 'reporting.checksOpen',
    })
    assert.equal((await storedRow(db, other)).state, 'draft')
  })

  test('the head signs: number, signer and figures are frozen with the records behind them', async () => {
    const exemplar = await storedExemplar(db, officer)
    await storedSteps(db, exemplar, officer, {
      recognised: '2024-05-02',
      published: '2024-06-02',
      adopted: '2024-07-02',
    })
    await explainDoubts(db, reportId)
    const input = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
    await signReport({ db, actor: head, now }, { reportId, version: await version(), ...input })
    const row = await storedRow(db, reportId)
    assert.deepEqual(
      [row.state, row.number, row.signer, row.signed_by],
      ['signed', '15/BC-UBND', 'Lê Văn Hiền', head.id],
    )
    const { figures } = row.figures as unknown as Frozen
    assert.deepEqual([figures.I3.ids, figures.I3q.ids, figures.I2.value], [[exemplar], [exemplar], 1])
    assert.match(row.figures_sha256!, /^[0-9a-f]{64}$/)
    assert.equal((await audited(db, 'reporting.sign', reportId)).length, 1)

    await storedExemplar(db, officer)
    const later = await showReport(db, scopeOf(head), reportId, '2024-11-29')
    assert.equal(later.figures.I2.value, 1)
  })
})
