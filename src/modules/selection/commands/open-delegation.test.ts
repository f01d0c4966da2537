import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited } from '../factory.ts'
import { openDelegation } from './open-delegation.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const input = {
  ...{ unitId: unitId('tinh-tra-vinh'), kind: 'congress', name: 'Đại hội', document: 'CV 2041', place: 'Hà Nội' },
  ...{ beginsOn: '26/12/2024', endsOn: '27/12/2024', dueOn: '05/12/2024', seats: '8', exemplars: '70', women: '30' },
  womenWish: 'on',
}

describe('openDelegation', () => {
  test('a district may not, and nothing is written', async () => {
    await assert.rejects(openDelegation({ db, actor: district, now }, input), { kind: 'forbidden' })
    const own = { ...input, unitId: unitId('huyen-cau-ke') }
    await assert.rejects(openDelegation({ db, actor: district, now }, own), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('selection.delegation').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    for (const [field, code, wrong] of [
      ['endsOn', 'selection.endBeforeStart', { endsOn: '25/12/2024' }],
      ['dueOn', 'selection.dueBeforeBegin', { dueOn: '27/12/2024' }],
      ['seats', 'tooSmall', { seats: '0' }],
      ['exemplars', 'tooLarge', { exemplars: '101' }],
    ] as const)
      await assert.rejects(openDelegation({ db, actor: office, now }, { ...input, ...wrong }), {
        fields: { [field]: code },
      })
  })

  test('it has its seats and only the rules of share that were given', async () => {
    const { id } = await openDelegation({ db, actor: office, now }, input)
    const shares = await db
      .selectFrom('selection.share')
      .select(['kind', 'percent', 'is_wish'])
      .orderBy('kind')
      .execute()
    assert.deepEqual(shares, [
      { kind: 'exemplars', percent: 70, is_wish: false },
      { kind: 'women', percent: 30, is_wish: true },
    ])
    assert.equal((await audited(db, 'selection.openDelegation', id)).length, 1)
  })
})
