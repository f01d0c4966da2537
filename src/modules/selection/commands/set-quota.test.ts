import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { audited, storedRound } from '../factory.ts'
import { listQuotas } from '../queries/quota.ts'
import { setQuota } from './set-quota.ts'

const db = await testDatabase()
const now = someDay
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const roundId = await storedRound(db, office)
const input = {
  ...{ roundId, version: 1, quotaClass: 'district', min: '1', max: '3', from: '01/07/2024', to: '01/10/2024' },
  ...{ basis: 'Công văn 300/BTĐKT', toConfirm: 'on' },
}
const numbers = async () =>
  (await listQuotas(db, roundId)).map(({ quotaClass, max, from, to }) => `${quotaClass} ${max} ${from} ${to}`)

describe('setQuota', () => {
  test('a district may not, and nothing is written', async () => {
    const before = await numbers()
    await assert.rejects(setQuota({ db, actor: district, now }, input), { kind: 'forbidden' })
    assert.deepEqual(await numbers(), before)
  })

  test('bad input names its field, a stale version is refused', async () => {
    for (const [field, code, wrong] of [
      ['max', 'selection.maxBelowMin', { max: '0' }],
      ['to', 'selection.endBeforeStart', { to: '01/06/2024' }],
      ['from', 'selection.inYear', { from: '01/07/2023' }],
      ['quotaClass', 'notAChoice', { quotaClass: 'province' }],
      ['basis', 'required', { basis: '' }],
    ] as const)
      await assert.rejects(setQuota({ db, actor: office, now }, { ...input, ...wrong }), { fields: { [field]: code } })
    await assert.rejects(setQuota({ db, actor: office, now }, { ...input, version: 9 }), { kind: 'stale' })
  })

  test('the new period cuts the old one, and says that it is to be confirmed', async () => {
    await setQuota({ db, actor: office, now }, input)
    assert.deepEqual(await numbers(), [
      ...['district 2 2024-01-01 2024-07-01', 'district 3 2024-07-01 2024-10-01', 'district 2 2024-10-01 2025-01-01'],
      'department 1 2024-01-01 2025-01-01',
    ])
    const row = (await listQuotas(db, roundId)).find(({ max }) => max === 3)
    assert.deepEqual([row?.basis, row?.toConfirm], ['Công văn 300/BTĐKT', true])
    assert.equal((await audited(db, 'selection.setQuota', roundId)).length, 1)
  })
})
