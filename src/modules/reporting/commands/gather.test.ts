import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { audited, storedRound, storedReport, storedRow } from '../factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { showReport } from '../queries/report.ts'
import { acceptReport } from './accept.ts'
import { gather } from './gather.ts'
import { sendReport } from './send.ts'
import { signReport } from './sign.ts'

const db = await testDatabase()
const now = new Date('2024-11-28T02:00:00Z')
const roundId = await storedRound(db)
const province = await anOfficial(db, 'officer', 'tinh-tra-vinh', now)
const input = { roundId, unitId: unitId('tinh-tra-vinh') }

describe('gather', () => {
  test('a district may not gather for the province, and nothing is written', async () => {
    const district = await anOfficial(db, 'head', 'huyen-cau-ke', now)
    await assert.rejects(gather({ db, actor: district, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('reporting.report').select('id').execute(), [])
  })

  test('the province’s report names every unit that owes one, and what those that sent it said', async () => {
    const head = await anOfficial(db, 'head', 'xa-chau-dien', now)
    const reportId = await storedReport(db, roundId, 'xa-chau-dien')
    const signing = { number: '15/BC-UBND', signer: 'Lê Văn Hiền', signerTitle: 'Chủ tịch' }
    await signReport({ db, actor: head, now }, { reportId, version: 1, ...signing })
    await sendReport({ db, actor: head, now }, { reportId, version: 2 })
    await acceptReport({ db, actor: province, now }, { reportId, version: 3 })

    const { id } = await gather({ db, actor: province, now }, input)
    assert.equal((await storedRow(db, id)).state, 'draft')
    assert.equal((await audited(db, 'reporting.gather', id)).length, 1)
    const { units, toUnitId } = await showReport(db, scopeOf(province), id, '2024-11-28')
    assert.equal(toUnitId, null)
    assert.ok(units!.length > 115)
    const sent = units!.filter(({ sentOn }) => sentOn)
    const owes = { round_id: roundId, unit_id: unitId('xa-hoa-an') }
    await db
      .updateTable('reporting.expected')
      .set({ to_unit_id: unitId('tinh-vinh-long') })
      .where('round_id', '=', owes.round_id)
      .where('unit_id', '=', owes.unit_id)
      .execute()
    const after = (await showReport(db, scopeOf(province), id, '2024-11-28')).units!
    assert.deepEqual([after.length, after.some((it) => it.unitId === owes.unit_id)], [units!.length - 1, false])
    assert.deepEqual(
      sent.map(({ name, state, sentOn, found }) => [name, state, sentOn, found]),
      [['Xã Châu Điền, Huyện Cầu Kè', 'accepted', '2024-11-28', 0]],
    )
  })

  test('a unit that is no id is named', async () => {
    await assert.rejects(gather({ db, actor: province, now }, { ...input, unitId: '' }), {
      fields: { unitId: 'required' },
    })
  })
})
