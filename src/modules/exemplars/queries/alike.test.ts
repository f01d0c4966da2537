import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { recordExemplar } from '../commands/record.ts'
import { storedExemplar } from '../factory.ts'
import { findDuplicates } from '../jobs.ts'
import { findAlike } from './alike.ts'

const db = await testDatabase()
const before = await anOfficial(db, 'officer', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-cau-ke-vinh-long')
const now = new Date('2025-11-18T02:00:00Z')
const subject = { name: 'Sơn Thị Sô Phia', birthYear: 1961, hamlet: 'Ấp Ô Rồm' }
const old = await storedExemplar(db, before, { subject })
const sent = {
  ...{ id: newId(), kind: 'individual', name: 'Sơn Thị Sô Phan', birthYear: '1961', hamlet: 'ô rồm' },
  ...{ fieldId: fieldId(6), summary: 'Dạy 40 em học chữ.' },
}

describe('a woman of a commune of before 1 July 2025', () => {
  test('is found when the commune that inherited it writes her down, though a word of her name is another', async () => {
    await assert.rejects(recordExemplar({ db, actor: officer, now }, sent), {
      kind: 'conflict',
      saved: { likely: old },
    })
  })

  test('is found every night, with the hamlet that both name; the older record finds the newer too', async () => {
    await recordExemplar({ db, actor: officer, now }, { ...sent, differentFrom: [old] })
    await findDuplicates.run({ db, now }, {})
    const pairs = await db.selectFrom('exemplars.likely_pair').select('reasons').execute()
    assert.deepEqual(pairs, [{ reasons: ['oneSlip', 'sameHamlet', 'sameYear'] }])
    const look = { ...subject, kind: 'individual' as const, unitId: unitId('xa-chau-dien') }
    const found = await findAlike(db, look, '2025-11-18')
    assert.deepEqual(
      found.map(({ name }) => name),
      ['Sơn Thị Sô Phia', 'Sơn Thị Sô Phan'],
    )
  })

  test('was nobody of another commune while the two stood side by side', async () => {
    await findDuplicates.run({ db, now: new Date('2025-06-30T02:00:00Z') }, {})
    assert.deepEqual(await db.selectFrom('exemplars.likely_pair').select('reasons').execute(), [])
  })
})
