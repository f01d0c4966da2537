import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited } from '../factory.ts'
import { listQuotas } from '../queries/quota.ts'
import { openRound } from './open-round.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const input = {
  ...{ unitId: unitId('tinh-tra-vinh'), year: '2025', document: 'Công văn 112/BTĐKT', dueOn: '30/09/2025' },
}
const rounds = () => db.selectFrom('selection.round').select('id').execute()

describe('openRound', () => {
  test('only the province’s own office may, and nothing is written', async () => {
    const member = await anOfficial(db, 'member', 'tinh-tra-vinh')
    for (const actor of [district, member])
      await assert.rejects(openRound({ db, actor, now }, input), { kind: 'forbidden' })
    const own = { ...input, unitId: unitId('huyen-cau-ke') }
    await assert.rejects(openRound({ db, actor: district, now }, own), { kind: 'forbidden' })
    assert.deepEqual(await rounds(), [])
  })

  test('bad input names its field', async () => {
    for (const [field, code, wrong] of [
      ['dueOn', 'selection.dueInYear', { dueOn: '30/09/2024' }],
      ['document', 'required', { document: ' ' }],
      ['year', 'selection.noProgramme', { year: '2031', dueOn: '30/09/2031' }],
    ] as const)
      await assert.rejects(openRound({ db, actor: office, now }, { ...input, ...wrong }), { fields: { [field]: code } })
  })

  test('it takes the plan’s numbers of the year by period, and a year has one round', async () => {
    const { id } = await openRound({ db, actor: office, now }, input)
    assert.deepEqual(
      (await listQuotas(db, id)).map(({ quotaClass, min, max, from, to, basis }) => [
        quotaClass,
        min,
        max,
        from,
        to,
        basis,
      ]),
      [
        ['district', 1, 2, '2025-01-01', '2025-07-01', 'IV.2.e'],
        ['department', 1, 1, '2025-01-01', '2026-01-01', 'IV.2.e'],
      ],
    )
    assert.equal((await audited(db, 'selection.openRound', id)).length, 1)
    await assert.rejects(openRound({ db, actor: office, now }, input), { fields: { year: 'selection.roundExists' } })
  })
})
