import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { findByReceipt } from '../queries/tip.ts'
import { giveTip } from './give-tip.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const said = {
  ...{ who: 'Bà Út Nhị', what: 'Sáng thứ Ba nào bà cũng nấu cháo cho người bệnh.', link: '', contact: '0912 345 678' },
  ...{ placeId: unitId('xa-phong-thanh-vinh-long'), agreed: 'on', language: 'vi' },
}
const tips = () => db.selectFrom('exemplars.tip').selectAll().execute()

describe('telling of somebody on the public page', () => {
  test('goes to the commune that was named, answered within ten working days, and is known by its receipt alone', async () => {
    const { receipt } = await giveTip({ db, now }, said)
    const tip = await findByReceipt(db, receipt)
    assert.deepEqual([tip?.who, tip?.state, tip?.dueOn], ['Bà Út Nhị', 'new', '2025-12-02'])
    const [row] = await tips()
    assert.deepEqual(
      [row?.unit_id, row?.channel, row?.received_by],
      [unitId('xa-phong-thanh-vinh-long'), 'portal', null],
    )
    const entry = await db
      .selectFrom('audit.entry')
      .selectAll()
      .where('about_id', '=', row!.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.actor_id], ['exemplars.giveTip', null])
    assert.doesNotMatch(
      JSON.stringify(entry.input),
      /Út Nhị|0912|cháo/,
      'the trail keeps that it came, not what it said',
    )
  })

  test('where nobody knows the place it goes to the province, and nobody need say how to reach them', async () => {
    const { receipt } = await giveTip({ db, now }, { ...said, placeId: '', contact: '' })
    const row = (await tips()).find((it) => it.receipt === receipt)
    assert.deepEqual([row?.unit_id, row?.contact], [unitId('tinh-vinh-long'), null])
  })

  test('what is missing or cannot be is told at its field, and nothing is written', async () => {
    const before = (await tips()).length
    const odd = { who: '', what: ' ', contact: '12345', link: 'javascript:alert(1)', placeId: '', language: 'vi' }
    await assert.rejects(giveTip({ db, now }, odd), {
      fields: {
        ...{ who: 'required', what: 'required', contact: 'exemplars.badContact', link: 'exemplars.badLink' },
        agreed: 'exemplars.mustAgree',
      },
    })
    for (const placeId of [unitId('xa-chau-dien'), unitId('tinh-vinh-long')])
      await assert.rejects(giveTip({ db, now }, { ...said, placeId }), { fields: { placeId: 'notAChoice' } })
    assert.equal((await tips()).length, before)
  })

  test('numbers and mail as people write them are taken', async () => {
    for (const contact of ['0912.345.678', '+84 912 345 678', '0294 3834 123', 'ut.nhi@vidu.vn'])
      assert.ok((await giveTip({ db, now }, { ...said, contact })).receipt)
  })
})
